package io.tuji.placing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.engine.place.Door;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Placings;
import io.tuji.placing.Placings.Outcome;
import io.tuji.placing.internal.ConfirmationListStore;
import io.tuji.placing.internal.StretchInput;
import io.tuji.placing.web.PlacingJson.ConfirmationJson;
import io.tuji.placing.web.PlacingJson.OverviewJson;
import io.tuji.placing.web.PlacingJson.PlaceJson;
import io.tuji.placing.web.PlacingJson.QuestionJson;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where firms lie, what is said of it, what to ask next; as the pages show it. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class PlacingApi {

    record NewStretch(
            String road,
            String first,

            @Described(zh = "单个门牌不写", en = "left out for a single number")
            Optional<String> last,

            @Described(zh = "ODD、EVEN 或 BOTH；不写时按门牌的单双", en = "ODD, EVEN or BOTH; by the numbers where left out")
            Optional<String> side,

            @Described(zh = "街镇九位代码", en = "nine-digit code of the subdistrict")
            String subdistrict) {}

    record NewPlace(
            @Described(zh = "街镇九位代码", en = "nine-digit code of the subdistrict")
            String subdistrict) {}

    record Withdrawal(
            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to restore")
            boolean withdrawn) {}

    private final Placings placings;
    private final ConfirmationListStore list;
    private final Registry registry;
    private final District district;

    PlacingApi(Placings placings, ConfirmationListStore list, Registry registry, District district) {
        this.placings = placings;
        this.list = list;
        this.registry = registry;
        this.district = district;
    }

    @GetMapping("/placing")
    @Described(zh = "本区企业定位到街镇的情况", en = "How many firms of the district are placed, and where")
    OverviewJson overview(Visitor visitor) {
        return OverviewJson.of(placings.overview(visitor));
    }

    @GetMapping("/placing/questions")
    @Described(zh = "最值得确认的路段", en = "The stretches of road that are most worth asking about")
    List<QuestionJson> questions(Visitor visitor) {
        return placings.nextConfirmations(PlacingPage.QUESTIONS, visitor).stream()
                .map(QuestionJson::of)
                .toList();
    }

    @GetMapping("/placing/confirmations")
    @Described(zh = "对路段和企业所在街镇的确认", en = "What was said of roads and firms")
    ResponseEntity<PageJson<ConfirmationJson>> confirmations(
            @ListOf(ConfirmationListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, registry.visible(visitor)), ConfirmationJson::of);
    }

    @PostMapping("/placing/confirmations")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "确认一个路段所在的街镇", en = "Say where a stretch of road lies", gives = 201)
    ResponseEntity<ConfirmationJson> confirm(@RequestBody NewStretch sent, Visitor visitor) {
        StretchInput input = new StretchInput(
                sent.road(), sent.first(), sent.last().orElse(""), sent.side().orElse(""));
        Problems problems = new Problems();
        Optional<Door> stretch = input.read(district.get().head().division(), Place.nowhere(), problems);
        return created(stretch.map(door -> placings.confirm(door, sent.subdistrict(), visitor))
                .orElseThrow(() -> ApiRefused.input(problems.all())));
    }

    @PostMapping("/placing/confirmations/{id}/withdrawals")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "撤回或恢复一条确认", en = "Withdraw a confirmation or bring it back", refuses = 404)
    ConfirmationJson withdraw(@PathVariable long id, @RequestBody Withdrawal sent, Visitor visitor) {
        Confirmation said = placings.find(new Confirmation.Id(id)).orElseThrow(PlacingApi::notFound);
        placings.withdraw(said.id(), sent.withdrawn(), visitor);
        return ConfirmationJson.of(placings.find(said.id()).orElseThrow());
    }

    @GetMapping("/companies/{code}/place")
    @Described(zh = "企业所在街镇及依据", en = "The subdistrict of a firm, and why", refuses = 404)
    PlaceJson place(@PathVariable String code, Visitor visitor) {
        return CompanyId.read(code)
                .filter(id -> registry.find(id, visitor).isPresent())
                .flatMap(placings::find)
                .map(PlaceJson::of)
                .orElseThrow(PlacingApi::notFound);
    }

    @PostMapping("/companies/{code}/place")
    @Requires(module = "registry", act = Act.CHANGE)
    @Described(zh = "确认一家企业所在的街镇", en = "Say where a firm lies", gives = 201, refuses = 404)
    ResponseEntity<ConfirmationJson> confirm(@PathVariable String code, @RequestBody NewPlace sent, Visitor visitor) {
        CompanyId company = CompanyId.read(code).orElseThrow(PlacingApi::notFound);
        return created(placings.confirm(company, sent.subdistrict(), visitor));
    }

    private static ResponseEntity<ConfirmationJson> created(Outcome outcome) {
        return outcome.confirmation()
                .map(said -> ResponseEntity.status(HttpStatus.CREATED).body(ConfirmationJson.of(said)))
                .orElseThrow(() -> ApiRefused.input(outcome.problems()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
