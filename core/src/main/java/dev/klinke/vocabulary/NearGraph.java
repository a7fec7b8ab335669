package dev.klinke.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How near each concept of a table is to the others: the grades of its rows, taken both ways, and one step further
 * through the wider concept and through very near ones. Made when the tables are compiled.
 */
final class NearGraph {
    /** A wider concept and its kind; also the mark in {@link #packed()}. */
    static final int KIND_OF = 1 << 7;

    private static final double PARENT = 0.7;
    private static final double GRANDPARENT = 0.5;
    private static final double SIBLING = 0.4;
    private static final double STEP = 0.75;
    private static final double MOST_BY_STEPS = 0.5;
    private static final double LEAST = 0.2;

    private final Map<Integer, Map<Integer, Double>> direct = new HashMap<>();
    private final Map<Integer, Integer> broader = new HashMap<>();
    private final int size;

    NearGraph(int size) {
        this.size = size;
    }

    void near(int a, int b, double grade) {
        direct.computeIfAbsent(a, key -> new TreeMap<>()).merge(b, grade, Math::max);
        direct.computeIfAbsent(b, key -> new TreeMap<>()).merge(a, grade, Math::max);
    }

    void broader(int kind, int wider) {
        broader.put(kind, wider);
    }

    /** For each concept its neighbours in order, each as {@code concept << 8 | KIND_OF? | percent}. */
    List<int[]> packed() {
        var all = new ArrayList<int[]>(size);
        for (int concept = 0; concept < size; concept++) {
            all.add(neighbours(concept));
        }
        return all;
    }

    private int[] neighbours(int concept) {
        var grades = new TreeMap<Integer, Double>();
        Integer wider = broader.get(concept);
        for (int other = 0; other < size; other++) {
            if (other != concept && wider != null && wider.equals(broader.get(other))) {
                grades.put(other, SIBLING);
            }
        }
        var near = direct.getOrDefault(concept, Map.of());
        near.forEach((middle, grade) -> {
            direct.getOrDefault(middle, Map.of()).forEach((end, further) -> step(grades, end, grade * further));
            Integer over = broader.get(middle);
            if (over != null) {
                step(grades, over, grade * PARENT);
            }
        });
        grades.putAll(near);
        var packed = new TreeMap<Integer, Integer>();
        grades.forEach((other, grade) -> packed.put(other, (int) Math.round(grade * 100)));
        for (int other = 0; other < size; other++) {
            double kind = Math.max(kindOf(concept, other), kindOf(other, concept));
            if (kind > 0 && other != concept) {
                packed.put(other, KIND_OF | Math.max((int) Math.round(kind * 100), packed.getOrDefault(other, 0)));
            }
        }
        packed.remove(concept);
        return packed.entrySet().stream()
                .filter(e -> (e.getValue() & 127) >= LEAST * 100)
                .mapToInt(e -> e.getKey() << 8 | e.getValue())
                .toArray();
    }

    private void step(Map<Integer, Double> grades, int end, double grade) {
        grades.merge(end, Math.min(MOST_BY_STEPS, grade * STEP), Math::max);
    }

    private double kindOf(int kind, int wider) {
        Integer parent = broader.get(kind);
        if (parent == null) {
            return 0;
        }
        return parent == wider ? PARENT : Integer.valueOf(wider).equals(broader.get(parent)) ? GRANDPARENT : 0;
    }
}
