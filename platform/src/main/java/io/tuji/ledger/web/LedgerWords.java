package io.tuji.ledger.web;

import io.tuji.access.Visitor;
import io.tuji.ledger.internal.LedgerCell;
import io.tuji.ledger.internal.LedgerColumn;
import io.tuji.ledger.internal.LedgerLine.Outcome;
import io.tuji.ledger.internal.LedgerSheet.Kind;
import io.tuji.ledger.internal.LedgerTaken;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.web.Show;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says sheets in the language of the request; templates call it {@code @ledgerWords}. */
@Component("ledgerWords")
public class LedgerWords {

    private final MessageSource messages;
    private final Projects projects;
    private final Show show;

    LedgerWords(MessageSource messages, Projects projects, Show show) {
        this.messages = messages;
        this.projects = projects;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** What a sheet comes to, in one sentence. */
    String judgement(LedgerView view) {
        if (view.isClosed()) {
            return say("ledger.sheet.after", count(view.taken().size()), count(view.refused() + view.changed()));
        }
        String read = count(view.sheet().readRows());
        return view.sheet().kind() == Kind.NEW
                ? say("ledger.sheet.judgement.NEW", read, count(view.good()), count(view.refused()))
                : say(
                        "ledger.sheet.judgement.EDIT",
                        read,
                        count(view.good()),
                        count(view.cells()),
                        count(view.refused()),
                        count(view.changed()));
    }

    private String count(long number) {
        return show.count(number);
    }

    public String header(LedgerColumn column) {
        return column.header(LocaleContextHolder.getLocale());
    }

    /** What a cell holds; a word where it is blank. */
    public String shown(LedgerColumn column, String typed) {
        return typed.isEmpty() ? say("ledger.blank") : column.shown(typed, LocaleContextHolder.getLocale());
    }

    public Optional<Project> project(LedgerTaken taken, Visitor visitor) {
        return projects.find(taken.project(), visitor);
    }

    public Look look(LedgerCell.State state) {
        return switch (state) {
            case GOOD -> new Look("good", "check-circle");
            case REFUSED -> new Look("bad", "x-circle");
            case CHANGED -> new Look("warn", "exclamation-triangle");
            case HELD -> new Look("unknown", "pause-circle");
            case ALREADY -> new Look("calm", "check2-all");
            case FIXED -> new Look("unknown", "lock");
        };
    }

    public Look look(Outcome outcome) {
        return switch (outcome) {
            case GOOD -> new Look("good", "check-circle");
            case REFUSED -> new Look("bad", "x-circle");
            case CHANGED -> new Look("warn", "exclamation-triangle");
            case NOTHING -> new Look("calm", "check2-all");
        };
    }

    /** How a state looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon) {}
}
