package dev.klinke.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints how well job titles are ranked: mean reciprocal rank and hits among the first one and five on a set of the MELO
 * benchmark (titles of a national classification as queries, labels of ESCO to be ranked).
 *
 * <pre>mvn -q -pl core test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.klinke.vocabulary.TitleRankingReport -Dexec.args="FOLDER..."</pre>
 */
public final class TitleRankingReport {
    private TitleRankingReport() {}

    /** Each argument is a folder with queries.tsv, corpus_elements.tsv and annotations.tsv. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            report(Path.of(folder));
        }
    }

    private static void report(Path folder) throws IOException {
        var ids = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (String line : Files.readAllLines(folder.resolve("corpus_elements.tsv"))) {
            ids.add(line.split("\t")[0]);
            labels.add(line.split("\t")[1]);
        }
        Map<String, Set<String>> truth = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("annotations.tsv"))) {
            truth.computeIfAbsent(line.split("\t")[0], key -> new HashSet<>()).add(line.split("\t")[2]);
        }
        var ranking = new TitleRanking(Vocabulary.shared().roles(), labels);
        int queries = 0;
        int first = 0;
        int amongFive = 0;
        double reciprocal = 0;
        for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            Set<String> right = truth.get(line.split("\t")[0]);
            if (right != null) {
                int rank = rank(ranking.scores(line.split("\t")[1]), ids, right);
                queries++;
                first += rank == 1 ? 1 : 0;
                amongFive += rank <= 5 ? 1 : 0;
                reciprocal += 1.0 / rank;
            }
        }
        System.out.printf(
                "%s: %d queries, MRR %.3f, hit@1 %.3f, hit@5 %.3f%n",
                folder.getFileName(),
                queries,
                reciprocal / queries,
                (double) first / queries,
                (double) amongFive / queries);
    }

    private static int rank(float[] scores, List<String> ids, Set<String> right) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            best = right.contains(ids.get(i)) ? Math.max(best, scores[i]) : best;
        }
        int better = 0;
        for (float score : scores) {
            better += score > best ? 1 : 0;
        }
        return better + 1;
    }
}
