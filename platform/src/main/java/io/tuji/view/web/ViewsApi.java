package io.tuji.view.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.view.internal.SavedView;
import io.tuji.view.internal.SavedViews;
import io.tuji.view.internal.SavedViews.Outcome;
import io.tuji.view.internal.SavedViews.Wanted;
import io.tuji.web.ApiId;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the person of the token keeps of lists, and what is shared with that person's body. */
@RestController
@RequestMapping(ApiPath.V1 + "/views")
@Requires(module = "view", act = Act.VIEW)
class ViewsApi {

    record ViewJson(
            String id,

            @Described(zh = "列表的地址", en = "the address of the list")
            String list,

            String name,

            @Described(zh = "列表的地址，含词语、筛选与次序", en = "the address of the list with words, filters and order")
            String address,

            @Described(zh = "不显示的列", en = "columns that are put away")
            List<String> hidden,

            @Described(zh = "打开列表时先看它", en = "what the list is opened with")
            boolean start,

            @Described(zh = "与本单位共享", en = "shared with the body of its person")
            boolean shared,

            @Described(zh = "自己的为 true，同事共享的为 false", en = "false of what a colleague shares")
            boolean own,

            @Described(zh = "谁保存的", en = "who keeps it") String by) {

        static ViewJson of(SavedView view, Visitor visitor) {
            boolean own = view.person().equals(visitor.id());
            return new ViewJson(
                    Long.toString(view.id()),
                    view.list(),
                    view.name(),
                    view.address(),
                    view.hidden(),
                    own && view.isStart(),
                    view.isShared(),
                    own,
                    view.by());
        }
    }

    record NewView(
            String name,

            @Described(
                    zh = "列表的地址，含词语、筛选与次序，如 /projects?stage=signed",
                    en = "the list with all that is asked of it, such as /projects?stage=signed")
            String address,

            @Described(zh = "不显示的列", en = "columns to put away")
            Optional<List<String>> hidden) {}

    record ViewChange(
            @Described(zh = "新名称", en = "a new name") Optional<String> name,

            @Described(zh = "是否在打开列表时先看它", en = "whether the list is opened with it")
            Optional<Boolean> start,

            @Described(zh = "是否与本单位共享", en = "whether it is shared with the own body")
            Optional<Boolean> shared) {}

    private final SavedViews views;

    ViewsApi(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    @Described(zh = "自己保存的和同事共享的列表视图", en = "Views of lists that you keep or that are shared with your body")
    List<ViewJson> list(
            @RequestParam(defaultValue = "")
                    @Described(zh = "列表的地址；不写为所有列表", en = "address of a list; all lists when left out")
                    String list,
            Visitor visitor) {
        return views.seen(list, visitor).stream()
                .map(view -> ViewJson.of(view, visitor))
                .toList();
    }

    @PostMapping
    @Requires(module = "view", act = Act.CHANGE)
    @Described(
            zh = "以一个名称保存视图；自己同名的被替换",
            en = "Keep a view under a name, in the place of your own of that name",
            gives = 201)
    ResponseEntity<ViewJson> keep(@RequestBody NewView sent, Visitor visitor) {
        Wanted wanted = new Wanted(
                sent.name(), sent.address(), String.join(" ", sent.hidden().orElse(List.of())));
        return ResponseEntity.status(HttpStatus.CREATED).body(ViewJson.of(done(views.keep(wanted, visitor)), visitor));
    }

    @PatchMapping("/{id}")
    @Requires(module = "view", act = Act.CHANGE)
    @Transactional
    @Described(zh = "改名、设为打开时先看、与本单位共享或停止共享", en = "Rename, start with, share or share no longer", refuses = 404)
    ViewJson change(@PathVariable String id, @RequestBody ViewChange sent, Visitor visitor) {
        long number = ApiId.read(id, "id");
        sent.name().ifPresent(name -> done(views.rename(number, name, visitor)));
        sent.shared().ifPresent(shared -> done(views.share(number, shared, visitor)));
        sent.start().ifPresent(start -> done(views.start(number, start, visitor)));
        return views.seen("", visitor).stream()
                .filter(view -> view.id() == number && view.person().equals(visitor.id()))
                .map(view -> ViewJson.of(view, visitor))
                .findFirst()
                .orElseThrow(ViewsApi::unknown);
    }

    @DeleteMapping("/{id}")
    @Requires(module = "view", act = Act.CHANGE)
    @Described(zh = "删除一个视图", en = "Forget a view", refuses = 404)
    ViewJson forget(@PathVariable String id, Visitor visitor) {
        return views.forget(ApiId.read(id, "id"), visitor)
                .map(view -> ViewJson.of(view, visitor))
                .orElseThrow(ViewsApi::unknown);
    }

    private static SavedView done(Optional<Outcome> outcome) {
        return done(outcome.orElseThrow(ViewsApi::unknown));
    }

    private static SavedView done(Outcome outcome) {
        return outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
