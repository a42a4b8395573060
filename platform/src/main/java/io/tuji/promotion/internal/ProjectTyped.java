package io.tuji.promotion.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.district.District;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Choice;
import io.tuji.district.PromotionRules.Field;
import io.tuji.engine.value.Place;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Project.Code;
import io.tuji.promotion.Project.Firm;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.TypedForm;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what people type of a project into a draft, field by field, and says all that is wrong with it. */
@Component
class ProjectTyped {

    private static final int LONGEST_NAME = 200;

    private final ProjectStore projects;
    private final Registry registry;
    private final Chains chains;
    private final District district;
    private final People people;

    ProjectTyped(ProjectStore projects, Registry registry, Chains chains, District district, People people) {
        this.projects = projects;
        this.registry = registry;
        this.chains = chains;
        this.district = district;
        this.people = people;
    }

    void read(Map<String, String> typed, ProjectDraft draft, PromotionRules rules, Visitor visitor, TypedForm form) {
        typed.forEach((key, text) -> standard(key, text, draft, rules, visitor, form));
        Firm firm = draft.firm();
        if (firm.company().isPresent() && firm.unregistered()) {
            form.problems().add(PromotionProblem.FIRM_TWICE, Place.field(ProjectText.UNREGISTERED));
        }
    }

    private void standard(
            String key, String text, ProjectDraft draft, PromotionRules rules, Visitor visitor, TypedForm form) {
        switch (key) {
            case ProjectText.NAME -> draft.name(form.needed(key, text, LONGEST_NAME));
            case ProjectText.COMPANY -> company(text, draft, visitor, form);
            case ProjectText.FIRM -> firmName(form.optional(key, text, LONGEST_NAME), draft);
            case ProjectText.UNREGISTERED -> unregistered(form.yesNo(key, text).orElse(false), draft);
            case ProjectText.AIM -> aim(text.strip(), draft, form);
            case ProjectText.ZONE -> zone(text.strip(), draft, rules, form);
            case ProjectText.NEXT_STEP -> draft.next(form.optional(key, text, TypedForm.SENTENCE));
            case ProjectText.NEXT_ON -> draft.next(form.day(key, text));
            case ProjectText.SPACE_PLACE -> place(text.strip(), draft, form);
            case ProjectText.SPACE_WORDS -> draft.space(form.optional(key, text, TypedForm.SENTENCE));
            case ProjectText.SPRUNG_FROM -> sprungFrom(text, draft, visitor, form);
            default ->
                rules.findField(key)
                        .ifPresentOrElse(
                                field -> draft.field(key, value(field, text, form)),
                                () -> form.problems().add(PromotionProblem.FIELD_UNKNOWN, Place.field(key), key));
        }
    }

    private static Optional<?> value(Field field, String text, TypedForm form) {
        return switch (field.kind()) {
            case TEXT ->
                Optional.of(form.optional(field.key(), text, TypedForm.LONGEST)).filter(words -> !words.isEmpty());
            case YES_NO -> form.yesNo(field.key(), text);
            case NUMBER -> form.number(field.key(), text);
            case DAY -> form.day(field.key(), text);
            case CHOICE ->
                form.choice(
                        field.key(),
                        text,
                        field.choices().stream().map(Choice::id).toList());
        };
    }

    private void company(String text, ProjectDraft draft, Visitor visitor, TypedForm form) {
        if (text.isBlank()) {
            Firm firm = draft.firm();
            draft.firm(new Firm(Optional.empty(), firm.name(), firm.unregistered(), false));
            return;
        }
        Optional<Company> company = CompanyId.read(text).flatMap(id -> registry.find(id, visitor));
        company.ifPresentOrElse(
                found -> draft.firm(new Firm(
                        Optional.of(found.id()), found.name(), draft.firm().unregistered(), found.invented())),
                () -> form.problems().add(PromotionProblem.FIRM_UNKNOWN, Place.field(ProjectText.COMPANY), text));
    }

    /** What a firm of the registry is called, the registry says. */
    private static void firmName(String name, ProjectDraft draft) {
        if (draft.firm().company().isEmpty()) {
            draft.firm(new Firm(Optional.empty(), name, draft.firm().unregistered(), false));
        }
    }

    private static void unregistered(boolean unregistered, ProjectDraft draft) {
        Firm firm = draft.firm();
        draft.firm(new Firm(firm.company(), firm.name(), unregistered, firm.invented()));
    }

    private void aim(String text, ProjectDraft draft, TypedForm form) {
        String[] parts = text.split(":", 2);
        Aim aim = new Aim(parts[0], parts.length == 1 ? "" : parts[1]);
        boolean isThere = text.isEmpty()
                || chains.find(aim.chain())
                        .filter(edition -> aim.node().isEmpty()
                                || edition.chain().find(aim.node()).isPresent())
                        .isPresent();
        if (!isThere) {
            form.problems().add(PromotionProblem.NODE_UNKNOWN, Place.field(ProjectText.AIM), text);
        }
        draft.aim(aim);
    }

    private static void zone(String text, ProjectDraft draft, PromotionRules rules, TypedForm form) {
        if (!text.isEmpty() && rules.findZone(text).isEmpty()) {
            form.problems().add(PromotionProblem.ZONE_UNKNOWN, Place.field(ProjectText.ZONE), text);
        }
        draft.zone(Optional.of(text).filter(id -> !id.isEmpty()));
    }

    private void place(String text, ProjectDraft draft, TypedForm form) {
        boolean isThere = text.isEmpty()
                || district.find().flatMap(pack -> pack.places().findName(text)).isPresent();
        if (!isThere) {
            form.problems().add(PromotionProblem.PLACE_UNKNOWN, Place.field(ProjectText.SPACE_PLACE), text);
        }
        draft.place(Optional.of(text).filter(id -> !id.isEmpty()));
    }

    private void sprungFrom(String text, ProjectDraft draft, Visitor visitor, TypedForm form) {
        Optional<Code> code = Code.read(text)
                .filter(one -> projects.find(one, ProjectReach.seen(visitor)).isPresent());
        if (!text.isBlank() && code.isEmpty()) {
            form.problems().add(PromotionProblem.PROJECT_UNKNOWN, Place.field(ProjectText.SPRUNG_FROM), text);
        }
        draft.sprungFrom(code);
    }

    /** Who may change projects can have one. */
    Optional<Visitor> person(String field, String login, TypedForm form) {
        Optional<Visitor> person =
                people.findByLogin(login.strip()).filter(one -> one.may(Right.change(ProjectReach.MODULE)));
        if (person.isEmpty()) {
            form.problems().add(PromotionProblem.PERSON_UNKNOWN, Place.field(field), login);
        }
        return person;
    }
}
