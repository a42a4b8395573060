package io.tuji.threshold.web;

import io.tuji.engine.value.Bound;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.ThresholdFirm.Follower;
import io.tuji.threshold.ThresholdFirm.Following;
import io.tuji.threshold.ThresholdFirm.Limit;
import io.tuji.threshold.ThresholdFirm.Revenue;
import io.tuji.threshold.ThresholdState;
import io.tuji.threshold.ThresholdWhy;
import io.tuji.web.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A firm and where it stands with the limit of its industry, for programs. */
record ThresholdJson(
        String company,
        String name,
        ThresholdState state,

        @Described(zh = "UNKNOWN 的原因", en = "why, of UNKNOWN")
        Optional<ThresholdWhy> why,

        @Described(zh = "GB/T 4754 代码", en = "code of GB/T 4754")
        Optional<String> industry,

        @Described(zh = "区情包里的标准", en = "id of the rule in the pack")
        Optional<String> rule,

        @Described(zh = "收入标准，万元", en = "its limit in 万元") Optional<BigDecimal> limit,

        @Described(zh = "看哪一年的收入", en = "the year of which revenue is asked")
        int year,

        @Described(zh = "该年营业收入，万元", en = "revenue of the year in 万元")
        Optional<BigDecimal> revenue,

        Optional<Bound> bound,

        @Described(zh = "谁说的", en = "who says it") Optional<String> saidBy,

        Optional<LocalDate> asOf,

        @Described(zh = "距标准，万元；已过标准为负", en = "what is lacking in 万元, below zero where it is passed")
        Optional<BigDecimal> lacking,

        @Described(zh = "预计入统的月份", en = "the month in which it is expected to enter")
        Optional<String> month,

        @Described(zh = "跟进人的登录名", en = "login of whoever follows it")
        Optional<String> follower,

        @Described(zh = "何日起在统", en = "surveyed since") Optional<LocalDate> inSince,

        String note,

        @Described(zh = "跟进情况的版本，每改一次加一", en = "of what is said of following, raised with every change")
        int version) {

    static ThresholdJson of(ThresholdFirm firm) {
        Following following = firm.following();
        return new ThresholdJson(
                firm.id().code(),
                firm.name(),
                firm.state(),
                firm.why(),
                firm.industry().map(code -> code.code()),
                firm.limit().map(Limit::rule),
                firm.limit().map(limit -> limit.revenue().amount()),
                firm.year(),
                firm.revenue().map(revenue -> revenue.amount().amount()),
                firm.revenue().map(Revenue::bound),
                firm.revenue().map(Revenue::saidBy),
                firm.revenue().map(Revenue::asOf),
                firm.lacking().map(lacking -> lacking.amount()),
                following.month().map(YearMonth::toString),
                following.follower().map(Follower::login),
                following.inSince(),
                following.note(),
                following.version());
    }
}
