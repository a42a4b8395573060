package io.tuji.registry.web;

import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyReferences.Held;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regrouping.Undone;
import io.tuji.registry.Regroupings.Subject;
import io.tuji.registry.web.MergeView.Option;
import io.tuji.registry.web.MergeView.Row;
import io.tuji.web.ApiId;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A merge or split, as programs read it. */
record RegroupingJson(
        String id,
        String code,
        Regrouping.Kind kind,

        @Described(zh = "记录移出的企业", en = "the firm whose records moved")
        String from,

        @Described(zh = "记录移入的企业", en = "the firm of which they speak since")
        String to,

        String reason,
        String madeBy,
        Instant madeAt,
        Optional<String> undoneBy,
        Optional<Instant> undoneAt) {

    static RegroupingJson of(Regrouping act) {
        return new RegroupingJson(
                Long.toString(act.id().value()),
                act.id().code(),
                act.kind(),
                act.from().code(),
                act.to().code(),
                act.reason(),
                act.madeBy(),
                act.madeAt(),
                act.undone().map(Undone::by),
                act.undone().map(Undone::at));
    }

    record OptionJson(
            String text,
            boolean ofKept,
            boolean ofGone,

            @Described(zh = "不选时采信的值", en = "what is believed where nothing is chosen")
            boolean byRule) {

        static OptionJson of(Option option) {
            return new OptionJson(option.text(), option.ofKept(), option.ofGone(), option.chosen());
        }
    }

    /** @param options one where both agree or only one says something */
    record MergedPropertyJson(String property, List<OptionJson> options) {

        static MergedPropertyJson of(Row row) {
            return new MergedPropertyJson(
                    row.property(), row.options().stream().map(OptionJson::of).toList());
        }
    }

    record MovingJson(String what, long count) {

        static MovingJson of(Held held) {
            return new MovingJson(held.labelKey(), held.count());
        }
    }

    record MergePreview(
            CompanyJson kept,
            CompanyJson gone,

            @Described(zh = "两家都有有效的信用代码且不同", en = "both have a valid credit code, and the codes differ")
            boolean twoCodes,

            List<MergedPropertyJson> properties,
            List<MovingJson> moving) {

        static MergePreview of(MergeView view) {
            return new MergePreview(
                    CompanyJson.of(view.kept()),
                    CompanyJson.of(view.gone()),
                    view.isTwoCodes(),
                    view.rows().stream().map(MergedPropertyJson::of).toList(),
                    view.moving().stream().map(MovingJson::of).toList());
        }
    }

    record MergeJson(
            @Described(zh = "读取时本企业的版本", en = "the version of this firm that was read")
            int keptVersion,

            @Described(zh = "并入的企业", en = "the firm that goes")
            String gone,

            int goneVersion,

            @Described(zh = "按属性要采信的值，取自预览的可选值", en = "what to believe, by property, of the options of the preview")
            Optional<Map<String, String>> chosen,

            @Described(
                    zh = "已知两家有不同的有效代码，确是同一家",
                    en = "it is one firm although the valid codes differ, as a person says")
            Optional<Boolean> twoCodes,

            String reason) {}

    /** What a source calls a subject. */
    record SubjectJson(String sourceId, String key) {

        Subject subject() {
            return new Subject(new SourceId(ApiId.read(sourceId, "sourceId")), key);
        }

        String text() {
            return sourceId + "/" + key;
        }
    }

    record SplitJson(int version, List<SubjectJson> subjects, String reason) {}
}
