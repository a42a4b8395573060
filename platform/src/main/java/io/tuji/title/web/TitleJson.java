package io.tuji.title.web;

import io.tuji.title.HeldTitle;
import io.tuji.title.TitleDeclaration;
import io.tuji.title.TitleState;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Titles and declarations as programs get them. */
final class TitleJson {

    private TitleJson() {}

    record HeldTitleJson(
            String id,
            String company,
            String name,
            Optional<String> creditCode,
            String kind,
            Optional<String> number,
            LocalDate from,
            Optional<LocalDate> to,

            @Described(zh = "具有称号的最后一天", en = "the last day with the title")
            Optional<LocalDate> last,

            String issuer,
            String saidBy,
            TitleState state,
            Optional<LocalDate> endedOn,
            Optional<String> endReason,

            @Described(zh = "已有同种、更晚到期的称号", en = "another title of the kind lasts longer")
            boolean renewed,

            Optional<String> subdistrict,
            boolean invented) {

        static HeldTitleJson of(HeldTitle held) {
            return new HeldTitleJson(
                    Long.toString(held.title().id().value()),
                    held.firm().code(),
                    held.name(),
                    held.creditCode(),
                    held.title().kind(),
                    held.title().number(),
                    held.title().from(),
                    held.title().to(),
                    held.last(),
                    held.title().issuer(),
                    held.title().saidBy(),
                    held.state(),
                    held.title().end().map(end -> end.on()),
                    held.title().end().map(end -> end.reason()),
                    held.renewed(),
                    held.subdistrict(),
                    held.invented());
        }
    }

    record TitleDeclarationJson(
            String code,
            String measure,
            int year,
            LocalDate asOf,
            int counted,

            @Described(zh = "按现有登记，同一天计多少", en = "as of the same day, by what is recorded now")
            long then,

            @Described(zh = "今天计多少", en = "as of today") long today,

            @Described(zh = "录入规划的数据", en = "the figure of the plan that it entered")
            String observation,

            String words,
            String by,
            Instant at,

            @Described(zh = "已被同一年的另一次宣布取代", en = "a later declaration of the year took its place")
            boolean replaced,

            Optional<String> withdrawnWhy) {

        static TitleDeclarationJson of(TitleDeclaration declaration) {
            return new TitleDeclarationJson(
                    declaration.id().code(),
                    declaration.measure(),
                    declaration.year(),
                    declaration.asOf(),
                    declaration.counted(),
                    declaration.then(),
                    declaration.today(),
                    declaration.observation(),
                    declaration.words(),
                    declaration.by(),
                    declaration.at(),
                    declaration.replaced(),
                    declaration.withdrawnWhy());
        }
    }
}
