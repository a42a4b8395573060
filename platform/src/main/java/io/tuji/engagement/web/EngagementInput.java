package io.tuji.engagement.web;

import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Kind;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagement.Theirs;
import io.tuji.engagement.Engagement.What;
import io.tuji.engagement.Engagements.Typed;
import io.tuji.engagement.Engagements.TypedTheirs;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of an engagement.
 *
 * @param confirmed that others who speak with the firm have been seen
 */
public record EngagementInput(
        @Nullable String project,
        @Nullable String firm,
        @Nullable String unregistered,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String day,
        @Nullable String begins,
        @Nullable String place,
        @Nullable String subject,
        @Nullable String summary,
        @Nullable String asks,
        @Nullable String nextStep,
        @Nullable String nextOn,
        @Nullable List<String> ours,
        @Nullable List<String> theirsName,
        @Nullable List<String> theirsPosition,
        @Nullable String reason,
        @Nullable String confirmed) {

    private static final int LINES = 4;

    static EngagementInput fresh(String project, String firm, String state, LocalDate today, String login) {
        boolean isPlanned = state.equals(State.PLANNED.name());
        return new EngagementInput(
                project,
                firm,
                "",
                Kind.MEETING.name(),
                isPlanned ? state : State.HELD.name(),
                isPlanned ? "" : today.toString(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(login),
                List.of(),
                List.of(),
                "",
                "");
    }

    static EngagementInput of(Engagement engagement) {
        What what = engagement.what();
        boolean isOfProject = what.about().project().isPresent();
        Engagement.Firm firm = what.about().firm();
        String named = firm.company().map(CompanyId::code).orElse(firm.name());
        return new EngagementInput(
                what.about().project().map(one -> one.code().toString()).orElse(""),
                isOfProject ? "" : named,
                isOfProject || firm.company().isPresent() ? "" : "yes",
                what.kind().name(),
                engagement.state().name(),
                what.when().day().toString(),
                what.when().begins().map(Object::toString).orElse(""),
                what.place(),
                what.subject(),
                what.summary(),
                what.asks(),
                what.next().words(),
                what.next().day().map(Object::toString).orElse(""),
                what.ours().stream().map(Ours::login).toList(),
                what.theirs().stream().map(Theirs::name).toList(),
                what.theirs().stream().map(Theirs::position).toList(),
                "",
                "");
    }

    Typed typed() {
        return new Typed(
                text(project),
                text(firm),
                !text(unregistered).isEmpty(),
                text(kind),
                isPlanned(),
                text(day),
                text(begins),
                text(place),
                text(subject),
                text(summary),
                text(asks),
                text(nextStep),
                text(nextOn),
                list(ours),
                IntStream.range(
                                0,
                                Math.max(
                                        list(theirsName).size(),
                                        list(theirsPosition).size()))
                        .mapToObj(at -> new TypedTheirs(nameAt(at), positionAt(at)))
                        .toList(),
                text(reason));
    }

    public boolean isPlanned() {
        return text(state).equals(State.PLANNED.name());
    }

    boolean isConfirmed() {
        return !text(confirmed).isEmpty();
    }

    /** So many lines for people as are filled, and one more. */
    public int lines() {
        return Math.max(LINES, Math.max(filled(ours), filled(theirsName)) + 1);
    }

    private static int filled(@Nullable List<String> texts) {
        int last = list(texts).size();
        while (last > 0 && list(texts).get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    public String oursAt(int line) {
        return at(ours, line);
    }

    public String nameAt(int line) {
        return at(theirsName, line);
    }

    public String positionAt(int line) {
        return at(theirsPosition, line);
    }

    private static String at(@Nullable List<String> texts, int line) {
        return line < list(texts).size() ? list(texts).get(line) : "";
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> list(@Nullable List<String> texts) {
        return Objects.requireNonNullElse(texts, List.of());
    }
}
