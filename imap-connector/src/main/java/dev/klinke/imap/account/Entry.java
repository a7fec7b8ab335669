package dev.klinke.imap.account;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.profile.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A map of a YAML file that knows the lines its values stand on. Plain words are text, whatever they look like. */
final class Entry {
    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Entry(String file, Node node) throws MailboxException {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode map)) {
            throw AccountsReader.fault(file, node, "keys with values are expected here, e.g. name: private");
        }
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && values.put(key.getValue(), tuple.getValueNode()) != null) {
                throw AccountsReader.fault(file, key, "\"" + key.getValue() + "\" is said twice");
            }
        }
    }

    /** A whole file; empty text is an empty map. */
    static Entry whole(String file, String text, List<String> keys) throws MailboxException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            Node node = root.isPresent() ? root.get() : Objects.requireNonNull(empty(settings));
            var entry = new Entry(file, node);
            entry.allow(keys);
            return entry;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new MailboxException(Cause.CONFIGURATION, file + ":" + line + ": not YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new MailboxException(Cause.CONFIGURATION, file + ": not YAML: " + e.getMessage(), e);
        }
    }

    private static @Nullable Node empty(LoadSettings settings) {
        return new Compose(settings).composeString("{}").orElse(null);
    }

    /** Refuses all other keys. */
    void allow(List<String> keys) throws MailboxException {
        for (var value : values.entrySet()) {
            if (!keys.contains(value.getKey())) {
                String meant = Spelling.nearest(value.getKey(), keys)
                        .map(key -> "; did you mean \"" + key + "\"?")
                        .orElse("; known are " + String.join(", ", keys));
                throw AccountsReader.fault(file, value.getValue(), "unknown key \"" + value.getKey() + "\"" + meant);
            }
        }
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** The text of a key; null if it is missing, empty or null. */
    @Nullable
    String text(String key) throws MailboxException {
        Node value = values.get(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar)) {
            throw fault(key, key + " needs a single value");
        }
        String text = scalar.getValue();
        boolean nothing = scalar.isPlain() && (text.isEmpty() || text.equals("null") || text.equals("~"));
        return nothing ? null : text;
    }

    String required(String key, String what) throws MailboxException {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw fault(key, key + " is missing: " + what);
        }
        return text;
    }

    /** The constant whose word the key says; null if it is missing. */
    <T> @Nullable T choice(String key, T[] choices, Function<T, String> word) throws MailboxException {
        String text = text(key);
        if (text == null) {
            return null;
        }
        for (T choice : choices) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
        }
        String known = String.join(", ", Stream.of(choices).map(word).toList());
        throw fault(key, key + " is \"" + text + "\", but one of these is expected: " + known);
    }

    /** The texts of a list; empty if it is missing. */
    List<String> texts(String key) throws MailboxException {
        var texts = new ArrayList<String>();
        for (Node item : items(key)) {
            if (!(item instanceof ScalarNode scalar)) {
                throw AccountsReader.fault(file, item, key + " needs a list of words, e.g. [INBOX]");
            }
            texts.add(scalar.getValue());
        }
        return texts;
    }

    /** The maps of a list; empty if it is missing. */
    List<Entry> list(String key) throws MailboxException {
        var entries = new ArrayList<Entry>();
        for (Node item : items(key)) {
            entries.add(new Entry(file, item));
        }
        return entries;
    }

    /** The map of a key, with these keys allowed; null if it is missing. */
    @Nullable
    Entry map(String key, List<String> keys) throws MailboxException {
        Node value = values.get(key);
        if (value == null || (value instanceof ScalarNode && text(key) == null)) {
            return null;
        }
        var entry = new Entry(file, value);
        entry.allow(keys);
        return entry;
    }

    private List<Node> items(String key) throws MailboxException {
        Node value = values.get(key);
        if (value == null || (value instanceof ScalarNode && text(key) == null)) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw fault(key, key + " needs a list");
        }
        return sequence.getValue();
    }

    /** What is wrong with a key, with its line. */
    MailboxException fault(String key, String what) {
        return AccountsReader.fault(file, Objects.requireNonNullElse(values.get(key), node), what);
    }

    int firstLine() {
        return AccountsReader.line(node) - 1;
    }

    /** The end of a block is told where the next thing begins: back to the last value's own line. */
    int lastLine() {
        int last = firstLine();
        for (Node value : values.values()) {
            last = Math.max(last, lastLine(value));
        }
        return last;
    }

    private static int lastLine(Node value) {
        int last = AccountsReader.line(value) - 1;
        if (value instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                last = Math.max(last, lastLine(tuple.getValueNode()));
            }
        } else if (value instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                last = Math.max(last, lastLine(item));
            }
        }
        boolean closed = value instanceof CollectionNode<?> bracketed && bracketed.getFlowStyle() == FlowStyle.FLOW;
        return closed ? Math.max(last, value.getEndMark().map(Mark::getLine).orElse(0)) : last;
    }

    int column() {
        return node.getStartMark().map(Mark::getColumn).orElse(0);
    }
}
