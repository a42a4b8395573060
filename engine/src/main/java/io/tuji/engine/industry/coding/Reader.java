package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** From scores to a reading: probabilities of the divisions, sums for the sections, and the classes of the likeliest divisions. */
final class Reader {

    private static final int SHOWN = 5;
    /** How fast a class falls behind one that is nearer to the text. */
    private static final double SHARPNESS = 12;

    private final CoderParts parts;
    private final Vectors vectors;
    private final IndustryTree tree = IndustryTree.current();
    private final List<IndustryCode> sections = tree.list(Level.SECTION);
    private final int[] sectionOf = Divisions.all().entries().stream()
            .mapToInt(division -> sections.indexOf(tree.get(division.section())))
            .toArray();

    Reader(CoderParts parts) {
        this.parts = parts;
        this.vectors = new Vectors(parts.model().vocabulary());
    }

    IndustryReading read(FirmText text) {
        SparseVector vector = vectors.of(text);
        if (vector.size() == 0) {
            return IndustryReading.nothing();
        }
        float[] probabilities = probabilities(text, vector);
        List<Candidate> divisions = divisions(probabilities);
        Map<String, Double> classes = classes(vector, divisions);
        return new IndustryReading(
                Map.of(
                        Level.SECTION, sections(probabilities),
                        Level.DIVISION, divisions,
                        Level.GROUP, unmeasured(summed(classes)),
                        Level.CLASS, unmeasured(classes)),
                deciding(text, Calibration.top(probabilities)));
    }

    IndustryReading outline(FirmText text) {
        SparseVector vector = vectors.of(text);
        if (vector.size() == 0) {
            return IndustryReading.nothing();
        }
        float[] probabilities = probabilities(text, vector);
        return new IndustryReading(
                Map.of(Level.SECTION, sections(probabilities), Level.DIVISION, divisions(probabilities)), List.of());
    }

    private float[] probabilities(FirmText text, SparseVector vector) {
        return parts.calibration(text.kind()).probabilities(parts.model().scores(vector));
    }

    private static List<Candidate> divisions(float[] probabilities) {
        double[] all = new double[probabilities.length];
        for (int c = 0; c < all.length; c++) {
            all[c] = probabilities[c];
        }
        return Likeliest.of(Divisions.all().entries(), all, SHOWN);
    }

    private List<Candidate> sections(float[] probabilities) {
        double[] sums = new double[sections.size()];
        for (int c = 0; c < probabilities.length; c++) {
            sums[sectionOf[c]] += probabilities[c];
        }
        return Likeliest.of(sections, sums, SHOWN);
    }

    /** The probability of each division, parted among its classes by how near the text is to them. */
    private Map<String, Double> classes(SparseVector vector, List<Candidate> divisions) {
        LookedUp features = new LookedUp(vector);
        Map<String, Double> scores = new TreeMap<>();
        for (Candidate division : divisions) {
            List<ClassProfiles.Match> matches =
                    parts.profiles().of(division.industry().code(), features);
            double all = matches.stream().mapToDouble(Reader::strength).sum();
            matches.forEach(match -> scores.put(match.code(), division.score() * strength(match) / all));
        }
        return scores;
    }

    private static double strength(ClassProfiles.Match match) {
        return Math.exp(SHARPNESS * match.nearness());
    }

    private static Map<String, Double> summed(Map<String, Double> classes) {
        Map<String, Double> groups = new TreeMap<>();
        classes.forEach((code, score) -> groups.merge(code.substring(0, 3), score, Double::sum));
        return groups;
    }

    private List<Candidate> unmeasured(Map<String, Double> scores) {
        return ranked(scores).stream()
                .map(entry -> new Candidate(entry, score(scores, entry), Known.missing()))
                .toList();
    }

    private List<IndustryCode> ranked(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .map(entry -> tree.get(entry.getKey()))
                .toList();
    }

    private static double score(Map<String, Double> scores, IndustryCode entry) {
        return scores.getOrDefault(entry.code(), 0.0);
    }

    private List<DecidingClause> deciding(FirmText text, int division) {
        List<float[]> pieces = parts.model().contributions(text);
        double all = pieces.stream()
                .mapToDouble(piece -> Math.max(0, piece[division]))
                .sum();
        List<DecidingClause> deciding = new ArrayList<>();
        IntStream.range(0, pieces.size())
                .filter(place -> pieces.get(place)[division] > 0)
                .forEach(place -> deciding.add(clause(text, place, pieces.get(place)[division] / all)));
        deciding.sort(Comparator.comparingDouble(clause -> -clause.share()));
        return deciding;
    }

    private static DecidingClause clause(FirmText text, int place, double share) {
        List<String> clauses = text.scope().clauses();
        return place == clauses.size()
                ? new DecidingClause(DecidingClause.NAME, text.name(), share)
                : new DecidingClause(place, clauses.get(place), share);
    }
}
