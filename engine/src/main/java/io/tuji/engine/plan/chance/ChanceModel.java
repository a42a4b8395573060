package io.tuji.engine.plan.chance;

import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.reading.TableResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the inputs are worth, learned from plans whose end is known: a logistic function for each number of years left, one set for short
 * and one for long histories. The recipe of the shipped one: {@code ./tuji train chance}.
 */
public final class ChanceModel {

    /** How many years there must be in a row for a long history. */
    public static final int LONG_FROM = 8;

    static final int WEIGHTS = 6;

    private static final String TABLE = "chance.csv";
    private static final String HEADING = "history,years_left,intercept,ratio_to_1,ratio_beyond_1,forecast,error,share";
    private static final double SURE = 1e-4;

    /** Which plans share their weights. */
    record Group(boolean isLong, int yearsLeft) implements Comparable<Group> {

        static Group of(Inputs inputs) {
            return new Group(inputs.values() >= LONG_FROM, inputs.yearsLeft());
        }

        @Override
        public int compareTo(Group other) {
            int byLength = Boolean.compare(isLong, other.isLong);
            return byLength == 0 ? Integer.compare(yearsLeft, other.yearsLeft) : byLength;
        }
    }

    private final Map<Group, double[]> weights;

    ChanceModel(Map<Group, double[]> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** Read when first asked for, so that the recipe can run without it. */
    private static final class Shipped {
        static final ChanceModel MODEL = read(TableResource.rows(ChanceModel.class, TABLE));
    }

    public static ChanceModel shipped() {
        return Shipped.MODEL;
    }

    public Chance answer(Question question) {
        Optional<Obstacle> obstacle = question.obstacle();
        if (obstacle.isEmpty()) {
            Inputs inputs = Inputs.of(question);
            return Chance.of(probability(inputs), inputs);
        }
        return obstacle.get() == Obstacle.TOO_FEW_YEARS
                ? Chance.tooFewYears(
                        question.history().size(),
                        Question.LEAST_VALUES,
                        question.history().yearAt(0))
                : Chance.hindered(obstacle.get());
    }

    /** From 0 to 1, both excluded. */
    public double probability(Inputs inputs) {
        double[] own = weights.get(Group.of(inputs));
        if (own == null) {
            throw new IllegalArgumentException("nothing was learned of " + inputs);
        }
        double sum = 0;
        double[] features = features(inputs);
        for (int i = 0; i < WEIGHTS; i++) {
            sum += own[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The ratio has a kink at 1: being twice as fast as needed is not worth as much as not being half as fast. */
    static double[] features(Inputs inputs) {
        double forecast = Math.max(SURE, Math.min(1 - SURE, inputs.forecast()));
        return new double[] {
            1,
            Math.min(inputs.rateRatio(), 1),
            Math.max(inputs.rateRatio() - 1, 0),
            Math.log(forecast / (1 - forecast)),
            Math.log(inputs.error()),
            inputs.share()
        };
    }

    private static ChanceModel read(List<String[]> rows) {
        Map<Group, double[]> weights = new TreeMap<>();
        for (String[] row : rows) {
            weights.put(
                    new Group(row[0].equals("long"), Integer.parseInt(row[1])),
                    Arrays.stream(row).skip(2).mapToDouble(Double::parseDouble).toArray());
        }
        return new ChanceModel(weights);
    }

    /** As the lines of the table that is shipped. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        weights.forEach((group, own) -> {
            List<String> cells = new ArrayList<>(List.of(group.isLong() ? "long" : "short", "" + group.yearsLeft()));
            Arrays.stream(own).mapToObj(Double::toString).forEach(cells::add);
            lines.add(String.join(",", cells));
        });
        return lines;
    }
}
