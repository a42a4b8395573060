package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.importing.internal.ImportFault;
import io.tuji.importing.internal.Reception;
import io.tuji.importing.internal.SourceListStore;
import io.tuji.importing.internal.SourceListStore.LastFile;
import io.tuji.importing.internal.SourceListStore.SourceLine;
import io.tuji.importing.internal.SourceLookup;
import io.tuji.importing.internal.Targets;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Those who speak: how much each is believed, and what each has said. */
@RestController
@RequestMapping(ApiPath.V1 + "/sources")
@Requires(module = "importing", act = Act.VIEW)
class SourcesApi {

    record SourceJson(
            String id,
            String name,
            String target,
            Delivery delivery,

            @Described(zh = "可信程度 0–100，高者优先", en = "0 to 100; the higher is believed")
            int authority,

            Optional<LastFileJson> lastFile,

            @Described(zh = "现在列出的对象", en = "subjects that it names now")
            long present,

            @Described(zh = "不再列出的对象", en = "subjects that it no longer names")
            long gone) {

        static SourceJson of(SourceLine line) {
            return new SourceJson(
                    Long.toString(line.id().value()),
                    line.name(),
                    line.target(),
                    line.delivery(),
                    line.authority(),
                    line.lastFile().map(LastFileJson::of),
                    line.present(),
                    line.gone());
        }
    }

    record LastFileJson(String importId, String name, LocalDate asOf) {

        static LastFileJson of(LastFile file) {
            return new LastFileJson(Long.toString(file.run().value()), file.name(), file.asOf());
        }
    }

    /** @param version needed for a change, which may fail because somebody else was first */
    record SourceDetail(SourceJson source, int version) {}

    record NewSourceJson(
            String name,

            @Described(zh = "行所描述的对象，如 registry", en = "what its rows are about, such as registry")
            String target,

            Delivery delivery,
            int authority) {}

    record SourceChange(
            @Described(zh = "读取时的版本", en = "the version that was read")
            int version,

            String name,
            Delivery delivery,
            int authority) {}

    private final Sources sources;
    private final SourceLookup lookup;
    private final SourceListStore list;
    private final Targets targets;

    SourcesApi(Sources sources, SourceLookup lookup, SourceListStore list, Targets targets) {
        this.sources = sources;
        this.lookup = lookup;
        this.list = list;
        this.targets = targets;
    }

    @GetMapping
    @Described(zh = "来源列表", en = "The list of sources")
    ResponseEntity<PageJson<SourceJson>> list(@ListOf(SourceListStore.class) Listing listing) {
        return PageJson.of(list.page(listing), SourceJson::of);
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Described(zh = "一个来源", en = "One source")
    SourceDetail show(@PathVariable String id) {
        return detail(get(id).id());
    }

    @PostMapping
    @Requires(module = "importing", act = Act.CHANGE)
    @Described(zh = "新建来源", en = "Make a source known", gives = 201)
    ResponseEntity<SourceDetail> add(@RequestBody NewSourceJson wanted, Visitor visitor) {
        if (!targets.kinds().contains(wanted.target())) {
            throw ApiRefused.input(List.of(ImportFault.SOURCE_MISSING.at(Place.field("target"))));
        }
        int authority = authority(wanted.authority());
        SourceId id = unlessRefused(
                () -> sources.add(wanted.target(), wanted.name(), wanted.delivery(), authority, visitor.actor()));
        return ResponseEntity.created(URI.create(ApiPath.V1 + "/sources/" + id.value()))
                .body(detail(id));
    }

    @PutMapping("/{id:\\d{1,18}}")
    @Requires(module = "importing", act = Act.CHANGE)
    @Described(
            zh = "修改来源；可信程度改变后，企业的采信值随即重新得出",
            en = "Change a source; what is believed of its subjects is derived anew",
            refuses = 409)
    SourceDetail change(@PathVariable String id, @RequestBody SourceChange wanted, Visitor visitor) {
        Source source = get(id);
        int authority = authority(wanted.authority());
        return unlessRefused(() -> {
            sources.change(source.id(), wanted.version(), wanted.name(), wanted.delivery(), authority, visitor.actor());
            return detail(source.id());
        });
    }

    private static int authority(int sent) {
        Problems problems = new Problems();
        return Reception.readAuthority(Integer.toString(sent), problems)
                .orElseThrow(() -> ApiRefused.input(problems.all()));
    }

    private static <T> T unlessRefused(Supplier<T> act) {
        try {
            return act.get();
        } catch (ImportRefused refused) {
            boolean late = refused.problems().stream()
                    .anyMatch(p -> p.code().equals(ImportFault.SOURCE_CHANGED_MEANWHILE.code()));
            throw late ? ApiRefused.conflict(refused.problems()) : ApiRefused.input(refused.problems());
        }
    }

    private SourceDetail detail(SourceId id) {
        return new SourceDetail(
                SourceJson.of(list.find(id).orElseThrow()), sources.get(id).version());
    }

    private Source get(String id) {
        return lookup.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
