package dev.klinke.text;

/** Words whose full stop does not end a sentence, German and English. */
final class Abbreviations {
    private static final WordSet WORDS = WordSet.of(
            "bzw ca etc evtl ggf inkl exkl usw vgl nr str tel dr prof dipl ing mag mio mrd tsd max min mind std stk sog abs art bspw insb gem lt zzgl zb dh"
                    + " mr mrs ms st jr sr vs inc ltd co corp approx dept est e.g i.e eg ie no hrs p.a pa mtl jan feb mar apr jun jul aug sep sept okt oct nov dez dec hr fr");

    private Abbreviations() {}

    static boolean contain(long hash) {
        return WORDS.contains(hash);
    }
}
