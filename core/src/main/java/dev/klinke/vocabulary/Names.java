package dev.klinke.vocabulary;

/** Looks up one whole name. */
final class Names {
    private Names() {}

    /** The concept of a type that a key stands for, or -1. */
    static int concept(NameTable names, long key, Mention.Type type) {
        int value = names.value(key);
        for (int i = 0; i < names.count(value); i++) {
            int entry = names.entry(value, i);
            if (Entry.type(entry) == type) {
                return Entry.concept(entry);
            }
        }
        return -1;
    }
}
