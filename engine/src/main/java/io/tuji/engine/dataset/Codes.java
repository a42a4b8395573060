package io.tuji.engine.dataset;

import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import java.util.Map;

/** The codes that figures carry, in words. */
final class Codes {

    private static final Map<String, Label> FREQUENCIES = Map.of(
            "A", new Label("年", "Annual"),
            "S", new Label("半年", "Half-yearly"),
            "Q", new Label("季", "Quarterly"),
            "M", new Label("月", "Monthly"),
            "D", new Label("日", "Daily"),
            "_O", new Label("其他时段", "Other stretch of time"));

    private static final Map<String, Label> STATUSES = Map.of(
            "A", new Label("正常值", "Normal value"),
            "E", new Label("推算值或界限值", "Estimated value or bound"),
            "P", new Label("初步值", "Provisional value"),
            "F", new Label("预计值", "Forecast value"));

    private Codes() {}

    static Label frequency(String code) {
        return get(FREQUENCIES, code);
    }

    static Label status(String code) {
        return get(STATUSES, code);
    }

    static Label bound(Bound bound) {
        return switch (bound) {
            case EXACT -> new Label("确值", "Exact");
            case AT_LEAST -> new Label("不少于", "At least");
            case MORE_THAN -> new Label("超过", "More than");
            case AT_MOST -> new Label("不超过", "At most");
            case LESS_THAN -> new Label("低于", "Less than");
            case ABOUT -> new Label("约", "About");
            case NEARLY -> new Label("近", "Nearly");
        };
    }

    static Label grade(Grade grade) {
        return switch (grade) {
            case FLASH -> new Label("快报", "Flash");
            case PRELIMINARY -> new Label("初步", "Preliminary");
            case ANNUAL -> new Label("年报", "Annual report");
        };
    }

    static Label basis(PriceBasis basis) {
        return switch (basis) {
            case CURRENT -> new Label("现价", "Current prices");
            case COMPARABLE -> new Label("可比价", "Comparable prices");
            case NOT_APPLICABLE -> new Label("不涉及价格", "No matter of prices");
        };
    }

    private static Label get(Map<String, Label> list, String code) {
        Label label = list.get(code);
        if (label == null) {
            throw new IllegalArgumentException("no code " + code);
        }
        return label;
    }
}
