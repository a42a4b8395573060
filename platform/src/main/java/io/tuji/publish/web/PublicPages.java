package io.tuji.publish.web;

import io.tuji.access.Open;
import io.tuji.publish.site.PublicSite;
import io.tuji.publish.site.Site;
import io.tuji.publish.site.SiteFile;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** The public site, for everybody: hands out files and knows nothing else of the house. */
@Controller
@Open
class PublicPages {

    static final String ROOT = "/public";

    /** So long a reader may be shown what was right a moment ago. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PublicSite keeper;

    PublicPages(PublicSite keeper) {
        this.keeper = keeper;
    }

    /** Links in the site are relative, so the root must end in a stroke. */
    @GetMapping(ROOT)
    ResponseEntity<byte[]> root() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(ROOT + "/"))
                .build();
    }

    @GetMapping(ROOT + "/**")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        String asked = UriUtils.decode(request.getRequestURI().substring(ROOT.length() + 1), StandardCharsets.UTF_8);
        SiteFile file = find(keeper.site(), asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean packed = file.isPacked() && takesGzip(request);
        var answer = ResponseEntity.ok()
                .eTag('"' + file.tag() + (packed ? "-gzip" : "") + '"')
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .contentType(MediaType.parseMediaType(file.mediaType()));
        return packed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(file.kept())
                : answer.body(file.bytes());
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Stream.of(accepted.split(",")).map(String::strip).anyMatch("gzip"::equals);
    }

    /** A page also without its ending, which its address for good does not have. */
    private static Optional<SiteFile> find(Site site, String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return site.find(path + "index.html");
        }
        return site.find(path).or(() -> site.find(path + ".html"));
    }
}
