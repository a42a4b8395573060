package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.access.internal.ApiToken;
import io.tuji.access.internal.OrgUnit;
import io.tuji.access.internal.OrgUnitAdministration;
import io.tuji.access.internal.OrgUnitKind;
import io.tuji.access.internal.Person;
import io.tuji.access.internal.PersonDirectory;
import io.tuji.access.internal.PersonState;
import io.tuji.access.internal.Tokens;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** People, bodies, roles and tokens. Accounts are changed on the pages only. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "access", act = Act.VIEW)
class PeopleApi {

    record PersonJson(
            String id,
            String login,
            String name,
            Optional<String> unitId,
            Optional<String> unit,
            List<Role> roles,
            PersonState state,
            Optional<Instant> signedInAt,
            Instant createdAt,
            int version) {

        static PersonJson of(Person person) {
            return new PersonJson(
                    Long.toString(person.id().value()),
                    person.login(),
                    person.name(),
                    person.unit().map(unit -> Long.toString(unit.value())),
                    person.unitName(),
                    person.roles().stream().sorted().toList(),
                    person.state(),
                    person.signedInAt(),
                    person.createdAt(),
                    person.version());
        }
    }

    record UnitJson(
            String id,
            String code,
            Optional<String> parentId,
            OrgUnitKind kind,
            String name,
            String path,
            long people,
            Optional<Instant> endedAt) {

        static UnitJson of(OrgUnit unit) {
            return new UnitJson(
                    Long.toString(unit.id().value()),
                    unit.code(),
                    unit.parent().map(parent -> Long.toString(parent)),
                    unit.kind(),
                    unit.name(),
                    unit.path(),
                    unit.people(),
                    unit.endedAt());
        }
    }

    record RoleJson(
            Role role,

            @Described(zh = "权限及其所及", en = "each right with its reach")
            Map<String, String> rights) {

        static RoleJson of(Role role) {
            Map<String, String> rights = new TreeMap<>();
            Right.all()
                    .forEach(right -> role.scopeOf(right).ifPresent(scope -> rights.put(right.text(), scope.name())));
            return new RoleJson(role, rights);
        }
    }

    private final PersonDirectory people;
    private final OrgUnitAdministration units;
    private final Tokens tokens;

    PeopleApi(PersonDirectory people, OrgUnitAdministration units, Tokens tokens) {
        this.people = people;
        this.units = units;
        this.tokens = tokens;
    }

    @GetMapping("/people")
    @Described(zh = "用户列表", en = "The list of people")
    ResponseEntity<PageJson<PersonJson>> people(@ListOf(PersonDirectory.class) Listing listing, Visitor visitor) {
        return PageJson.of(people.page(visitor, listing), PersonJson::of);
    }

    @GetMapping("/people/{id:\\d{1,18}}")
    @Described(zh = "一个用户", en = "One person")
    PersonJson person(@PathVariable long id, Visitor visitor) {
        return people.find(visitor, Right.view("access"), new UserId(id))
                .map(PersonJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/units")
    @Described(zh = "单位树，上级在前", en = "The tree of bodies, each after the one above it")
    List<UnitJson> units() {
        return units.tree().stream().map(UnitJson::of).toList();
    }

    @GetMapping("/roles")
    @Described(zh = "各角色的权限", en = "What each role may do")
    List<RoleJson> roles() {
        return Arrays.stream(Role.values()).map(RoleJson::of).toList();
    }

    @GetMapping("/tokens")
    @Described(zh = "全部接口令牌", en = "All API tokens")
    ResponseEntity<PageJson<TokenJson>> tokens(@ListOf(Tokens.class) Listing listing, Visitor visitor) {
        return PageJson.of(tokens.page(visitor, listing), token -> TokenJson.of(token, tokens.today()));
    }

    @PostMapping("/tokens/{id:\\d{1,18}}/revoke")
    @Requires(module = "access", act = Act.CHANGE)
    @Described(zh = "撤销一个令牌，立即生效", en = "Revoke a token, at once")
    TokenJson revoke(@PathVariable long id, Visitor visitor) {
        ApiToken token = tokens.find(visitor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        tokens.revoke(visitor, token);
        return TokenJson.of(tokens.find(visitor, id).orElseThrow(), tokens.today());
    }
}
