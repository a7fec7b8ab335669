package dev.klinke.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One mapping of a profile file. Hands out its values and tells where and how one is wrong. */
final class Section {
    private final String source;
    private final String name;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Section(String source, String name) {
        this.source = source;
        this.name = name;
    }

    /**
     * The mapping, its keys checked.
     *
     * @param source what to call the file in messages
     * @param name the section's key; empty for the whole profile
     * @param node its content; null for a section that is missing or said to be null
     * @param keys the keys it may have
     */
    static Section of(String source, String name, @Nullable Node node, List<String> keys) {
        var section = new Section(source, name);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return section;
        }
        if (!(node instanceof MappingNode mapping)) {
            String found = name.isEmpty() ? "a profile" : name;
            throw section.fault(node, found + " is " + section.shown(node) + ", but keys are expected: " + keys);
        }
        for (NodeTuple tuple : mapping.getValue()) {
            section.put(tuple.getKeyNode(), tuple.getValueNode(), keys);
        }
        return section;
    }

    private void put(Node keyNode, Node value, List<String> keys) {
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : shown(keyNode);
        if (!keys.contains(key)) {
            String meant = Spelling.nearest(key, keys)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("possible are " + String.join(", ", keys));
            throw fault(keyNode, "unknown key \"" + path(key) + "\"; " + meant);
        }
        if (values.putIfAbsent(key, value) != null) {
            throw fault(keyNode, "\"" + path(key) + "\" is given twice");
        }
    }

    /** The node under a key; null if missing or said to be null. */
    @Nullable
    Node node(String key) {
        Node node = values.get(key);
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    /** A word or words as they stand; null if not said. */
    @Nullable
    String word(String key) {
        Node node = node(key);
        return node == null ? null : word(key, node);
    }

    /** A list of words; a single word is a list of one; empty if not said. */
    List<String> words(String key) {
        var words = new ArrayList<String>();
        for (Node item : items(key)) {
            words.add(word(key, item));
        }
        return List.copyOf(words);
    }

    /** A whole number; null if not said. */
    @Nullable
    Integer whole(String key, String example) {
        Node node = node(key);
        Double number = number(key, example);
        if (node == null || number == null) {
            return null;
        }
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw wrong(key, node, "a whole number is expected, e.g. " + example);
        }
        return number.intValue();
    }

    /** A number; null if not said. */
    @Nullable
    Double number(String key, String example) {
        Node node = node(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && (tagged(scalar, Tag.INT) || tagged(scalar, Tag.FLOAT))) {
            try {
                double number = Double.parseDouble(scalar.getValue());
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw wrong(key, node, "a number is expected, e.g. " + example);
            }
        }
        throw wrong(key, node, "a number is expected, e.g. " + example);
    }

    /** Yes or no; null if not said. */
    @Nullable
    Boolean flag(String key) {
        Node node = node(key);
        if (node == null) {
            return null;
        }
        return switch (node instanceof ScalarNode scalar ? scalar.getValue() : "") {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw wrong(key, node, "true or false is expected");
        };
    }

    /** One of some words; null if not said. */
    <E> @Nullable E choice(String key, Map<String, E> choices) {
        Node node = node(key);
        return node == null ? null : choice(key, node, choices);
    }

    /** A list of some of these words; empty if not said. */
    <E> List<E> choices(String key, Map<String, E> choices) {
        var chosen = new ArrayList<E>();
        for (Node item : items(key)) {
            chosen.add(choice(key, item, choices));
        }
        return List.copyOf(chosen);
    }

    private <E> E choice(String key, Node node, Map<String, E> choices) {
        String word = word(key, node);
        E chosen = choices.get(word);
        if (chosen != null) {
            return chosen;
        }
        String meant = Spelling.nearest(word, choices.keySet())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        throw wrong(key, node, "one of " + String.join(", ", choices.keySet()) + " is expected" + meant);
    }

    private List<Node> items(String key) {
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private String word(String key, Node node) {
        if (node instanceof ScalarNode scalar
                && !tagged(scalar, Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong(key, node, "a word is expected");
    }

    private static boolean tagged(Node node, Tag tag) {
        return node.getTag().equals(tag);
    }

    private InvalidProfileException wrong(String key, Node node, String expected) {
        return fault(node, path(key) + " is " + shown(node) + ", but " + expected);
    }

    /** A fault at a node. */
    InvalidProfileException fault(Node node, String problem) {
        Optional<Mark> mark = node.getStartMark();
        return new InvalidProfileException(
                source,
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                problem);
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return tagged(scalar, Tag.STR) ? "\"" + scalar.getValue() + "\"" : scalar.getValue();
        }
        return node instanceof SequenceNode ? "a list" : "a group of keys";
    }
}
