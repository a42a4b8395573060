package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.registry.internal.SavedSearches;
import io.tuji.registry.internal.SavedSearches.Saved;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The filters of the list of firms that the person of the token keeps. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class SavedSearchApi {

    record SavedJson(
            String name,

            @Described(zh = "列表的地址，含词语、筛选与次序", en = "the address of the list with words, filters and order")
            String address) {

        static SavedJson of(Saved saved) {
            return new SavedJson(saved.name(), saved.address());
        }
    }

    private final SavedSearches searches;

    SavedSearchApi(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping("/companies/saved")
    @Described(zh = "自己保存的企业筛选", en = "The filters of the list of firms that you keep")
    List<SavedJson> list(Visitor visitor) {
        return searches.of(visitor).stream().map(SavedJson::of).toList();
    }

    @PostMapping("/companies/saved")
    @Described(zh = "以一个名称保存筛选；同名的被替换", en = "Keeps filters under a name, in the place of those that it had")
    SavedJson keep(@RequestBody SavedJson wanted, Visitor visitor) {
        List<Problem> problems = searches.keep(wanted.name(), wanted.address(), visitor);
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
        return searches.find(wanted.name().strip(), visitor).map(SavedJson::of).orElseThrow();
    }

    @DeleteMapping("/companies/saved")
    @Described(zh = "删除一个已存的筛选", en = "Forgets the filters of a name")
    SavedJson forget(@RequestParam @Described(zh = "名称", en = "their name") String name, Visitor visitor) {
        return searches.forget(name, visitor)
                .map(SavedJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
