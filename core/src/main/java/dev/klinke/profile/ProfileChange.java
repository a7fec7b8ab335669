package dev.klinke.profile;

import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A profile with one value changed, written as {@code places.within_km=60}: what if? */
public final class ProfileChange {
    private ProfileChange() {}

    /**
     * The profile after the change.
     *
     * @param change {@code key=value}, the key with its section, the value as in the file; lists as {@code [a, b]}
     * @throws InvalidProfileException if the key is not known or the value is not of its kind; tells what is expected
     */
    public static Profile apply(Profile profile, String change) {
        int equals = change.indexOf('=');
        if (equals < 1) {
            throw new InvalidProfileException(change, 1, 1, "key=value is expected, e.g. places.within_km=60");
        }
        String key = change.substring(0, equals).strip();
        String value = change.substring(equals + 1).strip();
        int dot = key.indexOf('.');
        String yaml = dot < 0
                ? key + ": " + value
                : key.substring(0, dot) + ": {" + key.substring(dot + 1) + ": " + value + "}";
        MappingNode before = (MappingNode) ProfileFile.root(ProfileFile.write(profile), change);
        Node after = ProfileFile.root(yaml, change);
        if (after instanceof MappingNode changed) {
            changed.getValue().forEach(tuple -> put(before, tuple));
        }
        return ProfileReader.read(change, before, Objects.requireNonNull(ProfileReader.KEYS.get("")));
    }

    /** Puts a value in; a section keeps its other keys. */
    private static void put(MappingNode mapping, NodeTuple changed) {
        List<NodeTuple> values = mapping.getValue();
        for (int i = 0; i < values.size(); i++) {
            NodeTuple old = values.get(i);
            if (name(old).equals(name(changed))) {
                if (old.getValueNode() instanceof MappingNode section
                        && changed.getValueNode() instanceof MappingNode inside) {
                    inside.getValue().forEach(tuple -> put(section, tuple));
                } else {
                    values.set(i, changed);
                }
                return;
            }
        }
        values.add(changed);
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
