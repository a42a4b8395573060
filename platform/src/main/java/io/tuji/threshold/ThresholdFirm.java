package io.tuji.threshold;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A firm of the district whose industry has a limit, or of which that is not known.
 *
 * @param why of {@link ThresholdState#UNKNOWN} only
 * @param year of which revenue is asked
 */
public record ThresholdFirm(
        CompanyId id,
        String name,
        boolean isInvented,
        ThresholdState state,
        Optional<ThresholdWhy> why,
        Optional<IndustryCode> industry,
        Optional<Limit> limit,
        int year,
        Optional<Revenue> revenue,
        Following following) {

    /** @param rule of the pack */
    public record Limit(String rule, Quantity revenue) {}

    /** What is believed. */
    public record Revenue(Quantity amount, Bound bound, String saidBy, LocalDate asOf) {}

    /**
     * @param month in which it is expected to enter
     * @param version raised with every change; 0 where nothing was ever said
     */
    public record Following(
            Optional<LocalDate> inSince,
            Optional<YearMonth> month,
            Optional<Follower> follower,
            String note,
            int version) {

        /** Of a firm that nobody has touched. */
        public static final Following NOTHING =
                new Following(Optional.empty(), Optional.empty(), Optional.empty(), "", 0);
    }

    public record Follower(String login, String name) {}

    /** How much is lacking to the limit; below zero where it is passed. */
    public Optional<Quantity> lacking() {
        return limit.flatMap(most -> revenue.map(is -> most.revenue().minus(is.amount())));
    }

    /** Revenue as a share of the limit. */
    public Optional<BigDecimal> share() {
        return limit.flatMap(most ->
                revenue.map(is -> is.amount().amount().divide(most.revenue().amount(), MathContext.DECIMAL64)));
    }
}
