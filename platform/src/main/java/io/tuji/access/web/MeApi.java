package io.tuji.access.web;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.access.internal.CurrentToken;
import io.tuji.access.internal.OrgUnit;
import io.tuji.access.internal.OrgUnitAdministration;
import io.tuji.access.internal.Tokens;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who asks, and how far the token reaches now. */
@RestController
@RequestMapping(ApiPath.V1)
@SignedIn
class MeApi {

    record Me(
            String id,
            String login,
            String name,
            Optional<UnitName> unit,
            List<Role> roles,

            @Described(zh = "本人此刻的权限与令牌范围的交集", en = "what the person may do now and the token reaches, both")
            List<String> rights,

            Optional<TokenJson> token) {}

    record UnitName(String id, String path) {}

    private final OrgUnitAdministration units;
    private final CurrentToken current;
    private final Tokens tokens;

    MeApi(OrgUnitAdministration units, CurrentToken current, Tokens tokens) {
        this.units = units;
        this.current = current;
        this.tokens = tokens;
    }

    @GetMapping("/me")
    @Described(zh = "令牌所属的人、角色与此刻可用的权限", en = "The person of the token, roles, and the rights that hold now")
    Me show(Visitor visitor, HttpServletRequest request) {
        return new Me(
                Long.toString(visitor.id().value()),
                visitor.login(),
                visitor.name(),
                visitor.orgUnit().flatMap(this::unit),
                visitor.roles().stream().sorted().toList(),
                visitor.rights().stream().map(Right::text).toList(),
                current.find(request, visitor).map(token -> TokenJson.of(token, tokens.today())));
    }

    private Optional<UnitName> unit(OrgUnitId id) {
        return units.find(id).map((OrgUnit unit) -> new UnitName(Long.toString(id.value()), unit.path()));
    }

    @DeleteMapping("/me/token")
    @Described(zh = "撤销所出示的令牌，立即生效", en = "Revoke the token that is shown, at once")
    ResponseEntity<Void> revoke(Visitor visitor, HttpServletRequest request) {
        tokens.revoke(
                visitor,
                current.find(request, visitor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return ResponseEntity.noContent().build();
    }
}
