package io.tuji.promotion.web;

import io.tuji.access.OrgUnitId;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.promotion.Change;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A project for programs. */
record ProjectJson(
        String code,

        @Described(zh = "版本；修改时写回看到的版本", en = "sent back with a change, as it was seen")
        int version,

        String name,

        @Described(
                zh = "企业库编号；企业未定或尚未登记时缺",
                en = "code of the firm; absent while none is known or no register lists it")
        Optional<String> company,

        @Described(zh = "企业现在的名称；未定时为空", en = "what the firm is called now; empty while none is known")
        String firm,

        boolean unregistered,
        String pipeline,
        String stage,
        Instant stageSince,

        @Described(zh = "OPEN、DELAYED、DORMANT、LOST 或 ENDED", en = "OPEN, DELAYED, DORMANT, LOST or ENDED")
        String state,

        @Described(zh = "离开推进的方式和原因；推进中时缺", en = "how and why it left its way; absent while it is on it")
        Optional<LeftJson> left,

        @Described(zh = "战区；未分派时缺", en = "war zone; absent while it is given to none")
        Optional<String> zone,

        @Described(zh = "产业链:节点；未定时为空", en = "chain:node; empty while there is none")
        String aim,

        @Described(zh = "负责人的登录名", en = "login of the owner")
        String owner,

        @Described(zh = "负责人接手时所在单位的编号", en = "number of the body of the owner when the owner took it")
        Optional<Long> unit,

        @Described(
                zh = "谁第一个负责，现在的负责人从何时起；列表中缺",
                en = "who owned it first, since when the present owner does; absent in lists")
        Optional<OwnershipJson> ownership,

        @Described(zh = "来自哪条线索", en = "the lead from which it came")
        Optional<String> lead,

        @Described(zh = "派生自哪个项目", en = "the project from which it sprang")
        Optional<String> sprungFrom,

        String nextStep,
        Optional<LocalDate> nextOn,

        @Described(zh = "区情包所列字段的答案，按填写的样子", en = "answers to the fields of the pack, as they would be typed")
        Map<String, String> fields,

        @Described(
                zh = "下一阶段还缺什么；列表中缺",
                en = "what is missing for the next stage; absent in lists and behind the last stage")
        Optional<GateJson> next,

        @Described(zh = "调用者能否修改；列表中缺", en = "whether the caller may change it; absent in lists")
        Optional<Boolean> changeable,

        String createdBy,
        Instant createdAt,
        Instant touchedAt) {

    ProjectJson {
        fields = new TreeMap<>(fields);
    }

    /** Set once and never again: {@code first}, {@code firstAt}. */
    record OwnershipJson(String first, Instant firstAt, Instant since) {

        /** @param changes of the project, the latest first */
        static OwnershipJson of(Project project, List<Change> changes) {
            List<Change> handed = changes.stream()
                    .filter(change -> change.field().equals("owner"))
                    .toList();
            Instant entered = project.created().at();
            return handed.isEmpty()
                    ? new OwnershipJson(project.owner().login(), entered, entered)
                    : new OwnershipJson(
                            handed.get(handed.size() - 1).before(),
                            entered,
                            handed.get(0).at());
        }
    }

    record LeftJson(
            Leaving leaving,
            String reason,
            String words,

            @Described(zh = "流失的去了哪里", en = "the place that won it, of a lost one")
            String to,

            Instant at) {}

    /** What is missing for a stage. */
    record GateJson(
            String stage,

            @Described(
                    zh = "MEMBER 可修改的人；APPROVER 可批准的人；OUTSIDER 可批准且不在项目里的人",
                    en =
                            "MEMBER who may change it; APPROVER who may approve; OUTSIDER who may approve and does not belong to it")
            String mover,

            @Described(zh = "还缺的字段或事项，一次列全；退回时为空", en = "fields and facts not told, all at once; empty for going back")
            List<MissingJson> missing) {}

    record MissingJson(
            @Described(zh = "字段或事项的键", en = "key of the field or fact")
            String key,

            @Described(zh = "最早要求它的阶段", en = "the first stage that asks for it")
            String stage,

            @Described(zh = "中文名称", en = "its name in the language of the request")
            String name) {}

    static MissingJson missing(Missing missing, String name) {
        return new MissingJson(missing.key(), missing.stage(), name);
    }

    /** As it stands in a list. */
    static ProjectJson brief(Project project) {
        return of(project, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ProjectJson of(
            Project project, Optional<OwnershipJson> ownership, Optional<GateJson> next, Optional<Boolean> changeable) {
        Map<String, String> fields = new TreeMap<>();
        project.fields().keySet().forEach(key -> fields.put(key, ProjectText.of(project, key)));
        return new ProjectJson(
                project.code().toString(),
                project.version(),
                project.name(),
                project.firm().company().map(CompanyId::code),
                project.firm().name(),
                project.firm().unregistered(),
                project.spot().pipeline(),
                project.spot().stage(),
                project.spot().since(),
                project.left().map(left -> left.leaving().name()).orElse("OPEN"),
                project.left()
                        .map(left -> new LeftJson(left.leaving(), left.reason(), left.words(), left.to(), left.at())),
                project.zone(),
                ProjectText.of(project, ProjectText.AIM),
                project.owner().login(),
                project.owner().unit().map(OrgUnitId::value),
                ownership,
                project.lead().map(lead -> lead.code()),
                project.sprungFrom().map(Object::toString),
                project.next().words(),
                project.next().day(),
                fields,
                next,
                changeable,
                project.created().name(),
                project.created().at(),
                project.touchedAt());
    }
}
