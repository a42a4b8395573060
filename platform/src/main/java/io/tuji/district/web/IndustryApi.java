package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.engine.industry.Classification;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTag;
import io.tuji.engine.industry.IndustryTags;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The classification of industries with its statistical tags. */
@RestController
@RequestMapping(ApiPath.V1 + "/industries")
@Requires(module = "district", act = Act.VIEW)
class IndustryApi {

    private static final int MOST_FOUND = 200;
    private static final int LONGEST_QUERY = 100;

    record EntryJson(String code, String name, IndustryCode.Level level, Optional<String> parent) {

        static EntryJson of(IndustryCode entry) {
            return new EntryJson(entry.code(), entry.name(), entry.level(), entry.parent());
        }
    }

    record TagJson(Classification classification, IndustryTag.Coverage coverage, List<String> category) {

        static TagJson of(IndustryTag tag) {
            return new TagJson(tag.classification(), tag.coverage(), tag.category());
        }
    }

    record EntryDetail(EntryJson entry, List<EntryJson> path, List<EntryJson> below, List<TagJson> tags) {}

    /** @param found how many there are; the first 200 are told */
    record FoundJson(long found, List<EntryJson> entries) {}

    private final IndustryTree tree = IndustryTree.current();
    private final IndustryTags tags = IndustryTags.current();

    @GetMapping
    @Described(zh = "按代码或名称的一部分查找；不填则列出门类", en = "By a part of code or name; without one the sections")
    FoundJson find(
            @RequestParam(defaultValue = "") @Described(zh = "代码或名称的一部分", en = "a part of code or name") String q) {
        String typed = q.strip();
        String wanted = typed.substring(0, Math.min(typed.length(), LONGEST_QUERY));
        List<IndustryCode> found = wanted.isEmpty() ? tree.list(IndustryCode.Level.SECTION) : tree.search(wanted);
        return new FoundJson(
                found.size(), entries(found.stream().limit(MOST_FOUND).toList()));
    }

    @GetMapping("/{code}")
    @Described(zh = "一个行业：上级、下级与统计分类", en = "One industry: what stands above and below it, and its tags")
    EntryDetail show(@PathVariable String code) {
        IndustryCode entry = tree.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new EntryDetail(
                EntryJson.of(entry),
                entries(tree.path(entry)),
                entries(tree.children(entry)),
                tags.of(entry).stream().map(TagJson::of).toList());
    }

    private static List<EntryJson> entries(List<IndustryCode> codes) {
        return codes.stream().map(EntryJson::of).toList();
    }
}
