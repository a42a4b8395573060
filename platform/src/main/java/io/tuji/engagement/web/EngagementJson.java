package io.tuji.engagement.web;

import io.tuji.document.Document;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Kind;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagement.What;
import io.tuji.engagement.Engagements.Other;
import io.tuji.engagement.Engagements.Step;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An engagement for programs. */
record EngagementJson(
        String code,
        int version,
        Kind kind,
        State state,

        @Described(zh = "算不算真实接触", en = "whether it is a contact")
        boolean contact,

        @Described(zh = "项目编号；不在项目上时缺", en = "code of the project; absent where there is none")
        Optional<String> project,

        @Described(zh = "企业编号；尚未登记时缺", en = "code of the company; absent of a firm that the registry does not have")
        Optional<String> company,

        String firm,

        @Described(zh = "演示用的虚构企业", en = "made up for a demonstration")
        boolean invented,

        LocalDate day,
        @Described(zh = "如 14:30", en = "such as 14:30") Optional<String> begins,
        String place,
        String subject,
        String summary,

        @Described(zh = "企业提出的诉求", en = "what the firm asked for")
        String asks,

        Optional<String> nextStep,
        Optional<LocalDate> nextOn,

        @Described(zh = "我方参加人，带队的在前", en = "who of ours took part, the one who leads first")
        List<OursJson> ours,

        @Described(zh = "对方参加人", en = "who of theirs took part")
        List<TheirsJson> theirs,

        String recordedBy,
        Instant recordedAt,

        @Described(
                zh = "前后 14 天内也在接触这家企业的别的单位；列表中为空",
                en = "other bodies with the same firm within 14 days; empty in lists")
        List<OtherJson> others,

        @Described(zh = "材料；列表中为空", en = "papers; empty in lists")
        List<PaperJson> papers,

        @Described(zh = "经过，最早的在前；列表中为空", en = "what was done, the earliest first; empty in lists")
        List<StepJson> steps) {

    static EngagementJson inList(Engagement engagement) {
        return of(engagement, List.of(), List.of(), List.of());
    }

    static EngagementJson of(Engagement engagement, List<Other> others, List<Document> papers, List<Step> steps) {
        What what = engagement.what();
        return new EngagementJson(
                engagement.id().code(),
                engagement.version(),
                what.kind(),
                engagement.state(),
                engagement.isContact(),
                what.about().project().map(one -> one.code().toString()),
                what.about().firm().company().map(CompanyId::code),
                what.about().firm().name(),
                what.about().firm().invented(),
                what.when().day(),
                what.when().begins().map(LocalTime::toString),
                what.place(),
                what.subject(),
                what.summary(),
                what.asks(),
                Optional.of(what.next().words()).filter(words -> !words.isEmpty()),
                what.next().day(),
                what.ours().stream()
                        .map(one -> new OursJson(one.login(), one.name(), one.body()))
                        .toList(),
                what.theirs().stream()
                        .map(one -> new TheirsJson(one.name(), one.position()))
                        .toList(),
                engagement.recorded().name(),
                engagement.recorded().at(),
                others.stream().map(OtherJson::of).toList(),
                papers.stream().map(PaperJson::of).toList(),
                steps.stream().map(StepJson::of).toList());
    }

    record OursJson(
            String login,
            String name,

            @Described(zh = "当时所在单位", en = "the body of that time")
            String body) {}

    record TheirsJson(String name, String position) {}

    record OtherJson(
            String body,
            String by,
            LocalDate day,
            State state,

            @Described(zh = "您看不到时缺", en = "absent where you may not see it")
            Optional<String> code) {

        static OtherJson of(Other other) {
            return new OtherJson(
                    other.body(),
                    other.by(),
                    other.day(),
                    other.state(),
                    other.id().map(Engagement.Id::code));
        }
    }

    record PaperJson(
            @Described(zh = "取用：/api/v1/documents/{id}", en = "to be had at /api/v1/documents/{id}")
            long id,

            String name,
            long size,
            String sha256) {

        static PaperJson of(Document document) {
            return new PaperJson(document.id().value(), document.name(), document.size(), document.sha256());
        }
    }

    record StepJson(
            @Described(zh = "ADD、CORRECT、HOLD、CANCEL 或 WITHDRAW", en = "ADD, CORRECT, HOLD, CANCEL or WITHDRAW")
            String act,

            String words,

            @Described(zh = "谁撤回的；未撤回时缺", en = "who took it back; absent while it stands")
            Optional<String> undoneBy,

            String by,
            Instant at) {

        static StepJson of(Step step) {
            return new StepJson(step.act(), step.words(), step.undoneBy(), step.by(), step.at());
        }
    }
}
