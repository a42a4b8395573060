package io.tuji.roster.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterEffect;
import io.tuji.roster.RosterMember;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How many firms a list names, and the capital with which they are registered; a share does not divide either. */
@Component
class RegistrationEffect implements RosterEffect {

    private static final Unit UNIT = Unit.get("家");

    private final Registry registry;
    private final MessageSource messages;

    RegistrationEffect(Registry registry, MessageSource messages) {
        this.registry = registry;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Effect> of(Roster roster, List<RosterMember> before, List<RosterMember> after, Visitor visitor) {
        Map<CompanyId, Company> firms = registry
                .list(
                        Stream.concat(before.stream(), after.stream())
                                .flatMap(member -> member.company().stream())
                                .distinct()
                                .toList(),
                        visitor)
                .stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
        return List.of(
                new Effect(FIRMS, say("roster.effect.firms"), firms(before), firms(after)),
                new Effect("capital", say("roster.effect.capital"), capital(before, firms), capital(after, firms)));
    }

    /** A row counts as a firm whether or not it is known. */
    private static Sum firms(List<RosterMember> members) {
        long known = members.stream().filter(m -> m.company().isPresent()).count();
        return new Sum(Known.of(Quantity.of(members.size(), UNIT)), known, members.size());
    }

    /** Amounts in other currencies cannot be added and count as lacking. */
    private static Sum capital(List<RosterMember> members, Map<CompanyId, Company> firms) {
        return Sum.of(
                members,
                member -> member.company()
                        .map(firms::get)
                        .flatMap(company -> company.capital().find())
                        .filter(capital -> capital.unit().measuresSameAs(Unit.YUAN)),
                Unit.WAN_YUAN,
                List.of(Company.REGISTER));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
