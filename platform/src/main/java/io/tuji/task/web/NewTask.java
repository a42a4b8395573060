package io.tuji.task.web;

import io.tuji.task.Tasks;
import io.tuji.web.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A task as programs send it. */
record NewTask(
        int year,
        String name,
        BigDecimal quantity,
        String unit,
        Optional<String> measure,
        Optional<String> field,

        @Described(zh = "牵头单位的编号", en = "number of the body that leads")
        Optional<Long> lead,

        @Described(zh = "不写为当年 12 月 31 日", en = "31 December where it is left out")
        Optional<LocalDate> deadline,

        @Described(zh = "接过区情包的哪一项年度任务", en = "the yearly task of the pack that is taken over")
        Optional<String> ofPack) {

    Tasks.Typed typed() {
        return new Tasks.Typed(
                Integer.toString(year),
                name,
                measure.orElse(""),
                quantity.toPlainString(),
                unit,
                field.orElse(""),
                lead.map(Object::toString).orElse(""),
                deadline.map(LocalDate::toString).orElse(""));
    }
}
