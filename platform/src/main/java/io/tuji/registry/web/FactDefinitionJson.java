package io.tuji.registry.web;

import io.tuji.engine.value.Unit;
import io.tuji.registry.FactDefinition;
import io.tuji.web.Described;
import java.util.List;
import java.util.Optional;

/** What may be said of a firm, for programs. */
record FactDefinitionJson(
        String key,
        String zh,
        String en,
        FactDefinition.Kind kind,
        Optional<String> unit,

        @Described(zh = "按某日或按年", en = "as of a day, or over a year")
        FactDefinition.PeriodKind period,

        List<String> suppliers,
        FactDefinition.Protection protection,

        @Described(zh = "可选的说法，如 yes、no；为空时不限", en = "what may be said, such as yes and no; empty where anything may")
        List<String> options) {

    static FactDefinitionJson of(FactDefinition fact) {
        return new FactDefinitionJson(
                fact.key(),
                fact.zh(),
                fact.en(),
                fact.kind(),
                fact.unit().map(Unit::symbol),
                fact.period(),
                fact.suppliers(),
                fact.protection(),
                fact.options());
    }
}
