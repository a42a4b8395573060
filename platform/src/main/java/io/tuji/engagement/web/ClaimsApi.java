package io.tuji.engagement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Claims.Found;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Claims.Outcome;
import io.tuji.engagement.Claims.TypedShare;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.internal.EngagementProblem;
import io.tuji.engagement.web.ClaimJson.MatterJson;
import io.tuji.engine.value.Place;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.TypedProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who may go on speaking for firms, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/claims")
@Requires(module = "promotion", act = Act.VIEW)
class ClaimsApi {

    record NewMatter(
            @Described(zh = "DISPUTE、TRANSFER 或 SHARE", en = "DISPUTE, TRANSFER or SHARE")
            String kind,

            @Described(zh = "企业编号、统一社会信用代码或全称", en = "company code, credit code or whole name")
            String firm,

            @Described(zh = "尚未登记，按名称", en = "no register lists it: known by name only")
            Optional<Boolean> unregistered,

            String words,

            @Described(zh = "TRANSFER：转给哪个单位", en = "of TRANSFER: the body that is to have it")
            Optional<Long> body,

            @Described(zh = "SHARE：各单位占多少", en = "of SHARE: the share of each body")
            Optional<List<NewShare>> shares) {

        NewMatter {
            kind = Objects.requireNonNullElse(kind, "");
            firm = Objects.requireNonNullElse(firm, "");
            words = Objects.requireNonNullElse(words, "");
        }
    }

    record NewShare(
            @Described(zh = "单位", en = "the body") long body,

            @Described(zh = "百分之几，合计 100", en = "percent; they sum to 100")
            int percent) {}

    record NewMatterAct(
            @Described(
                    zh = "DECIDE、ACCEPT、DECLINE、WITHDRAW 或 REOPEN",
                    en = "DECIDE, ACCEPT, DECLINE, WITHDRAW or REOPEN")
            String act,

            @Described(zh = "DECIDE：归哪个单位", en = "of DECIDE: the body that is to have it")
            Optional<Long> body,

            @Described(zh = "ACCEPT 以外须写原因", en = "needed of all but ACCEPT")
            Optional<String> words) {

        NewMatterAct {
            act = Objects.requireNonNullElse(act, "");
        }
    }

    private final Claims claims;

    ClaimsApi(Claims claims) {
        this.claims = claims;
    }

    @GetMapping("/{firm}")
    @Described(
            zh = "一家企业的首谈归谁；firm 写企业编号、统一社会信用代码或全称",
            en = "Who may go on speaking for a firm, by company code, credit code or whole name",
            refuses = 422)
    ClaimJson show(
            @PathVariable String firm,
            @Described(zh = "true 为尚未登记，按名称", en = "true where no register lists it")
                    @RequestParam(defaultValue = "false")
                    boolean unregistered,
            Visitor visitor) {
        Firm found = firm(firm, unregistered, visitor);
        return ClaimJson.of(claims.of(found, visitor), matter -> claims.acts(matter, visitor));
    }

    @GetMapping("/matters")
    @Described(zh = "等待答复的争议和转让", en = "Disputes and transfers that wait for an answer")
    List<MatterJson> open(Visitor visitor) {
        return claims.open(visitor).stream()
                .map(matter -> json(matter, visitor))
                .toList();
    }

    @PostMapping("/matters")
    @Requires(module = "promotion", act = Act.CHANGE)
    @Described(zh = "提出争议、转让或共享", en = "Open a dispute, a transfer or a sharing", gives = 201)
    ResponseEntity<MatterJson> add(@RequestBody NewMatter sent, Visitor visitor) {
        Claims.Kind kind = read(Claims.Kind.values(), "kind", sent.kind());
        Firm firm = firm(sent.firm(), sent.unregistered().orElse(false), visitor);
        return done(
                switch (kind) {
                    case DISPUTE -> claims.dispute(firm, sent.words(), visitor);
                    case TRANSFER -> claims.transfer(firm, text(sent.body()), sent.words(), visitor);
                    case SHARE -> claims.share(firm, shares(sent), sent.words(), visitor);
                },
                visitor);
    }

    @GetMapping("/matters/{code}")
    @Described(zh = "一个事项", en = "One matter", refuses = 404)
    MatterJson matter(@PathVariable String code, Visitor visitor) {
        return json(get(code, visitor), visitor);
    }

    @PostMapping("/matters/{code}/acts")
    @Described(
            zh = "裁决、接受、谢绝、撤回、重开",
            en = "Decide, accept, decline, withdraw, take a decision back",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<MatterJson> act(@PathVariable String code, @RequestBody NewMatterAct sent, Visitor visitor) {
        Matter matter = get(code, visitor);
        Claims.Act act = read(Claims.Act.values(), "act", sent.act());
        String words = sent.words().orElse("");
        return done(
                act == Claims.Act.DECIDE
                        ? claims.decide(matter.id(), text(sent.body()), words, visitor)
                        : claims.act(matter.id(), act, words, visitor),
                visitor);
    }

    private static List<TypedShare> shares(NewMatter sent) {
        return sent.shares().orElse(List.of()).stream()
                .map(share -> new TypedShare(Long.toString(share.body()), Integer.toString(share.percent())))
                .toList();
    }

    private static String text(Optional<Long> body) {
        return body.map(String::valueOf).orElse("");
    }

    private static <T extends Enum<T>> T read(T[] values, String field, String text) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ApiRefused.input(List.of(TypedProblem.CHOICE_UNKNOWN.at(
                        Place.field(field),
                        text,
                        Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))))));
    }

    private Firm firm(String typed, boolean unregistered, Visitor visitor) {
        Found found = claims.firm(typed, unregistered, visitor);
        return found.firm().orElseThrow(() -> ApiRefused.input(found.problems()));
    }

    private Matter get(String code, Visitor visitor) {
        return Matter.Id.read(code)
                .flatMap(id -> claims.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<MatterJson> done(Outcome outcome, Visitor visitor) {
        Matter now = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), EngagementProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(now, visitor));
    }

    private MatterJson json(Matter matter, Visitor visitor) {
        return MatterJson.of(matter, claims.acts(matter, visitor));
    }
}
