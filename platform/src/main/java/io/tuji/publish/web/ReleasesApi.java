package io.tuji.publish.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.publish.Release;
import io.tuji.publish.Releases;
import io.tuji.publish.internal.Announced;
import io.tuji.publish.internal.AnnouncedStore;
import io.tuji.publish.internal.DraftListStore;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Releases, drafts and announced days, as the pages show them. */
@RestController
@Requires(module = "publish", act = Act.VIEW)
class ReleasesApi {

    record ReleaseJson(
            String code,
            String plan,
            String period,
            String title,
            String titleEn,
            Instant publishedAt,
            String publishedBy,

            @Described(zh = "冻结内容的 SHA-256", en = "SHA-256 of the frozen content")
            String digest,

            Optional<String> replaces,
            Optional<String> replacedBy,

            @Described(zh = "公开页面的地址", en = "where the public finds it")
            String address) {}

    record DateJson(
            long id, LocalDate day, String plan, String period, String title, String titleEn, boolean withdrawn) {}

    private final Releases releases;
    private final DraftListStore drafts;
    private final AnnouncedStore dates;

    ReleasesApi(Releases releases, DraftListStore drafts, AnnouncedStore dates) {
        this.releases = releases;
        this.drafts = drafts;
        this.dates = dates;
    }

    @GetMapping(ApiPath.V1 + "/releases")
    @Described(zh = "历次发布，最新在前", en = "All releases, the latest first")
    List<ReleaseJson> releases() {
        return releases.list().stream().map(ReleasesApi::json).toList();
    }

    @GetMapping(ApiPath.V1 + "/releases/{code}")
    @Described(zh = "一次发布", en = "One release", refuses = 404)
    ReleaseJson release(@PathVariable String code) {
        return json(releases.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping(ApiPath.V1 + "/release-drafts")
    @Described(zh = "发布稿及其去向", en = "Drafts of releases and what has come of them")
    ResponseEntity<PageJson<DraftJson>> drafts(@ListOf(DraftListStore.class) Listing listing) {
        return PageJson.of(drafts.page(listing), DraftJson::of);
    }

    @GetMapping(ApiPath.V1 + "/release-dates")
    @Described(zh = "已公告的发布日期", en = "Announced days of releases")
    ResponseEntity<PageJson<DateJson>> dates(@ListOf(AnnouncedStore.class) Listing listing) {
        return PageJson.of(dates.page(listing), ReleasesApi::json);
    }

    private static ReleaseJson json(Release release) {
        return new ReleaseJson(
                release.code(),
                release.plan(),
                release.period(),
                release.title().zh(),
                release.title().en(),
                release.publishedAt(),
                release.publishedBy(),
                release.digest(),
                release.replaces(),
                release.replacedBy(),
                release.address());
    }

    private static DateJson json(Announced date) {
        return new DateJson(
                date.id(),
                date.day(),
                date.plan(),
                date.period(),
                date.title().zh(),
                date.title().en(),
                date.withdrawn());
    }
}
