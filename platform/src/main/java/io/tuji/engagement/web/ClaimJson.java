package io.tuji.engagement.web;

import io.tuji.engagement.Claims.Act;
import io.tuji.engagement.Claims.Answer;
import io.tuji.engagement.Claims.Body;
import io.tuji.engagement.Claims.Holder;
import io.tuji.engagement.Claims.Kind;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Claims.Share;
import io.tuji.engagement.Claims.Standing;
import io.tuji.engagement.Claims.State;
import io.tuji.engagement.Claims.Why;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who may go on speaking for a firm, for programs. */
record ClaimJson(
        @Described(zh = "企业编号；尚未登记时缺", en = "code of the company; absent of a firm that the registry does not have")
        Optional<String> company,

        String firm,

        @Described(zh = "没有单位握有首谈时缺", en = "absent where nobody holds the claim")
        Optional<HolderJson> holder,

        @Described(zh = "每次接触后保护多少天", en = "for so many days after each contact it holds")
        Optional<Integer> days,

        List<ShareJson> shares,

        @Described(
                zh = "您看得到的争议、转让和共享，最新的在前",
                en = "disputes, transfers and sharings that you may see, the latest first")
        List<MatterJson> matters) {

    static ClaimJson of(Standing standing, Function<Matter, Set<Act>> acts) {
        return new ClaimJson(
                standing.firm().company().map(CompanyId::code),
                standing.firm().name(),
                standing.holder().map(HolderJson::of),
                standing.days(),
                standing.shares().stream().map(ShareJson::of).toList(),
                standing.matters().stream()
                        .map(matter -> MatterJson.of(matter, acts.apply(matter)))
                        .toList());
    }

    record HolderJson(
            BodyJson body,
            LocalDate since,

            @Described(zh = "不再接触时保护到哪天", en = "the last day without another contact")
            LocalDate until,

            @Described(zh = "CONTACT、DECISION 或 TRANSFER", en = "CONTACT, DECISION or TRANSFER")
            Why why) {

        static HolderJson of(Holder holder) {
            return new HolderJson(BodyJson.of(holder.body()), holder.since(), holder.until(), holder.why());
        }
    }

    record BodyJson(long id, String name) {

        static BodyJson of(Body body) {
            return new BodyJson(body.id().value(), body.name());
        }
    }

    record ShareJson(BodyJson body, int percent) {

        static ShareJson of(Share share) {
            return new ShareJson(BodyJson.of(share.body()), share.percent());
        }
    }

    record MatterJson(
            String code,
            Kind kind,
            State state,

            @Described(zh = "当时握有首谈的单位", en = "the body that held the claim then")
            Optional<BodyJson> from,

            @Described(zh = "想要首谈、接受转让或提出共享的单位", en = "the body that wants it, is offered it, or opened the sharing")
            BodyJson body,

            String words,
            String openedBy,
            Instant openedAt,
            Optional<String> answer,
            Optional<String> answeredBy,

            @Described(zh = "首谈归哪个单位", en = "the body that has the claim since")
            Optional<BodyJson> givenTo,

            List<ShareJson> shares,

            @Described(zh = "您现在可以做什么", en = "what you can do now")
            List<Act> acts) {

        static MatterJson of(Matter matter, Set<Act> acts) {
            return new MatterJson(
                    matter.id().code(),
                    matter.kind(),
                    matter.state(),
                    matter.from().map(BodyJson::of),
                    BodyJson.of(matter.body()),
                    matter.words(),
                    matter.openedBy(),
                    matter.openedAt(),
                    matter.answer().map(Answer::words),
                    matter.answer().map(Answer::by),
                    matter.answer().flatMap(Answer::givenTo).map(BodyJson::of),
                    matter.shares().stream().map(ShareJson::of).toList(),
                    acts.stream().sorted().toList());
        }
    }
}
