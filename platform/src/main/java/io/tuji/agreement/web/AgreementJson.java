package io.tuji.agreement.web;

import io.tuji.agreement.Commitment;
import io.tuji.agreement.Declaration;
import io.tuji.agreement.Landing;
import io.tuji.agreement.Milestone;
import io.tuji.agreement.OfProject;
import io.tuji.agreement.OldAgreement;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Signing;
import io.tuji.engine.promotion.PromiseWording;
import io.tuji.registry.CompanyId;
import io.tuji.web.Described;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Promises, signings and what belongs to them, for programs. */
final class AgreementJson {

    private AgreementJson() {}

    record PromiseJson(
            String code,
            String project,
            String firm,
            boolean invented,

            @Described(zh = "修改时须带回", en = "goes back with a change")
            int version,

            Promise.Kind kind,
            String words,

            @Described(zh = "万元", en = "in 10,000 CNY") Optional<BigDecimal> amount,

            @Described(zh = "与什么挂钩", en = "what the firm must do for it")
            Promise.Tie tie,

            String basisTitle,
            String basisNumber,
            String basisArticle,
            Optional<CheckJson> check,
            Promise.State state,

            @Described(
                    zh = "依据完整且公平竞争审查通过或不需审查",
                    en = "whole legal basis, and the fair-competition check passed or not needed")
            boolean lawful,

            @Described(zh = "用语上须核对之处", en = "what to look at in its wording")
            List<PromiseWording.Doubt> doubts,

            String by,
            Instant at,
            Instant touchedAt) {

        static PromiseJson of(Promise promise) {
            OfProject project = promise.project();
            Promise.What what = promise.what();
            return new PromiseJson(
                    promise.id().code(),
                    project.code().toString(),
                    project.firm(),
                    project.invented(),
                    promise.version(),
                    what.kind(),
                    what.words(),
                    what.amount(),
                    what.tie(),
                    what.basis().title(),
                    what.basis().number(),
                    what.basis().article(),
                    promise.check().map(CheckJson::of),
                    promise.state(),
                    promise.isLawful(),
                    promise.doubts().stream().sorted().toList(),
                    promise.by(),
                    promise.at(),
                    promise.touchedAt());
        }
    }

    record CheckJson(LocalDate on, String body, Promise.Result result, String words) {

        static CheckJson of(Promise.Check check) {
            return new CheckJson(check.on(), check.body(), check.result(), check.words());
        }
    }

    record SigningJson(
            String code,
            String project,
            String firm,
            boolean invented,
            Signing.Kind kind,
            LocalDate signedOn,

            @Described(
                    zh = "万元或万美元；未披露时缺；增资只是增加的部分",
                    en = "in 10,000; absent where not disclosed; of an increase the increment")
            Optional<BigDecimal> amount,

            Optional<Signing.Money> currency,

            @Described(zh = "是哪一份的增资", en = "code of the signing that it increases")
            Optional<String> increaseOf,

            String parties,
            String words,

            @Described(zh = "文本份数", en = "how many papers it has")
            int papers,

            @Described(zh = "撤回的理由；有效时缺", en = "why it was withdrawn; absent while it stands")
            Optional<String> withdrawnWhy,

            String by,
            Instant at) {

        static SigningJson of(Signing signing) {
            Signing.What what = signing.what();
            return new SigningJson(
                    signing.id().code(),
                    signing.project().code().toString(),
                    signing.project().firm(),
                    signing.project().invented(),
                    what.kind(),
                    what.on(),
                    what.amount().map(Signing.Amount::number),
                    what.amount().map(Signing.Amount::money),
                    what.increaseOf().map(Signing.Id::code),
                    what.parties(),
                    what.words(),
                    signing.papers(),
                    signing.withdrawnWhy(),
                    signing.by(),
                    signing.at());
        }
    }

    record CommitmentJson(
            String code,
            String project,
            String firm,
            boolean invented,
            Commitment.Side side,
            Commitment.Subject subject,
            int year,
            MeasureJson target,
            LocalDate due,
            Commitment.State state,
            Optional<MeasureJson> actual,
            int papers,
            String by,
            Instant at) {

        static CommitmentJson of(Commitment commitment) {
            Commitment.What what = commitment.what();
            return new CommitmentJson(
                    commitment.id().code(),
                    commitment.project().code().toString(),
                    commitment.project().firm(),
                    commitment.project().invented(),
                    what.side(),
                    what.subject(),
                    what.year(),
                    MeasureJson.of(what.target()),
                    commitment.due(),
                    commitment.state(),
                    commitment.reported().map(reported -> MeasureJson.of(reported.actual())),
                    commitment.papers(),
                    commitment.by(),
                    commitment.at());
        }
    }

    record MeasureJson(
            @Described(zh = "人，或万元", en = "people, or 10,000 CNY")
            Optional<BigDecimal> number,

            Optional<Commitment.Band> band,
            String words) {

        static MeasureJson of(Commitment.Measure measure) {
            return new MeasureJson(measure.number(), measure.band(), measure.words());
        }
    }

    record MilestoneJson(
            String code,
            String project,
            Milestone.Kind kind,
            LocalDate reachedOn,
            String source,

            @Described(zh = "外资，万美元", en = "foreign capital in 10,000 USD")
            Optional<BigDecimal> usd,

            @Described(zh = "须有 promotion.tax 权限，否则缺", en = "absent without the right promotion.tax")
            Optional<Milestone.TaxBand> taxBand,

            Optional<String> withdrawnWhy,
            String by,
            Instant at) {

        static MilestoneJson of(Milestone milestone) {
            return new MilestoneJson(
                    milestone.id().code(),
                    milestone.project().code().toString(),
                    milestone.kind(),
                    milestone.on(),
                    milestone.source(),
                    milestone.usd(),
                    milestone.tax(),
                    milestone.withdrawnWhy(),
                    milestone.by(),
                    milestone.at());
        }
    }

    record OldAgreementJson(
            String code,
            Optional<String> company,
            String firm,
            String title,
            Optional<LocalDate> signedOn,
            String words,
            Promise.Tie tie,

            @Described(zh = "未判定时缺", en = "absent until it is judged")
            Optional<OldAgreement.Verdict> verdict,

            Optional<String> why,
            Optional<LocalDate> deadline,
            Optional<LocalDate> doneOn,
            boolean withdrawn,
            String by,
            Instant at) {

        static OldAgreementJson of(OldAgreement old) {
            return new OldAgreementJson(
                    old.id().code(),
                    old.what().company().map(CompanyId::code),
                    old.what().firm(),
                    old.what().title(),
                    old.what().signedOn(),
                    old.what().words(),
                    old.what().tie(),
                    old.judged().map(OldAgreement.Judged::verdict),
                    old.judged().map(OldAgreement.Judged::why),
                    old.judged().flatMap(OldAgreement.Judged::deadline),
                    old.doneOn(),
                    old.withdrawn(),
                    old.by(),
                    old.at());
        }
    }

    record LandingJson(
            String project,
            String name,
            String firm,
            boolean invented,
            String stage,

            @Described(zh = "首次落地日，此后不变", en = "the day of the first landing; stays for good")
            LocalDate firstOn,

            String acceptedBy,
            Instant acceptedAt,
            Optional<String> creditCode,

            @Described(zh = "登记见于哪个来源", en = "the source that tells the registration")
            Optional<String> seenIn,

            Optional<LocalDate> seenAsOf,
            String space,
            String jobs) {

        static LandingJson of(Landing landing) {
            return new LandingJson(
                    landing.project().code().toString(),
                    landing.project().name(),
                    landing.project().firm(),
                    landing.project().invented(),
                    landing.stage(),
                    landing.firstOn(),
                    landing.acceptedBy(),
                    landing.enteredAt(),
                    landing.seen().map(Landing.Seen::creditCode),
                    landing.seen().map(Landing.Seen::source).filter(source -> !source.isEmpty()),
                    landing.seen().flatMap(Landing.Seen::asOf),
                    landing.space(),
                    landing.jobs());
        }
    }

    record DeclarationJson(
            String code,
            String measure,
            String period,
            LocalDate completeTo,
            int counted,

            @Described(zh = "现在计多少", en = "how many are counted now")
            long countedNow,

            @Described(zh = "录入规划的数据", en = "the figure of the plan that it entered")
            String observation,

            String words,
            Optional<String> withdrawnWhy,
            String by,
            Instant at) {

        static DeclarationJson of(Declaration declaration) {
            return new DeclarationJson(
                    declaration.id().code(),
                    declaration.measure(),
                    declaration.period().toString(),
                    declaration.completeTo(),
                    declaration.counted(),
                    declaration.countedNow(),
                    declaration.observation(),
                    declaration.words(),
                    declaration.withdrawnWhy(),
                    declaration.by(),
                    declaration.at());
        }
    }
}
