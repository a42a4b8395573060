package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.title.TitleState;
import io.tuji.title.internal.TitleListStore;
import io.tuji.title.web.TitleJson.HeldTitleJson;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of titles. */
@RestController
@RequestMapping(ApiPath.V1 + "/titles")
@Requires(module = "title", act = Act.VIEW)
class TitleRegisterApi {

    record TitleCountJson(String kind, TitleState state, long count) {}

    private final TitleListStore list;

    TitleRegisterApi(TitleListStore list) {
        this.list = list;
    }

    @GetMapping
    @Described(
            zh = "全部企业的资格称号；state 写 HELD 为有效的，subdistrict 为街镇代码",
            en = "The titles of all firms; state HELD for those in force, subdistrict for the code of one")
    ResponseEntity<PageJson<HeldTitleJson>> list(@ListOf(TitleListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), HeldTitleJson::of);
    }

    @GetMapping("/counts")
    @Described(zh = "按种类和状态计数", en = "How many there are of each kind in each state")
    List<TitleCountJson> counts(Visitor visitor) {
        Listing all = Listing.read(Map.of(), TitleListStore.SHAPE);
        return list.counts(all, visitor).entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(state -> new TitleCountJson(kind.getKey(), state.getKey(), state.getValue())))
                .toList();
    }
}
