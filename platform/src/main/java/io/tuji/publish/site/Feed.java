package io.tuji.publish.site;

import io.tuji.publish.frozen.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The releases as an Atom feed (RFC 4287), the latest first; addresses are relative to the feed itself. */
final class Feed {

    private final SiteWords words;
    private final Tongue tongue;

    Feed(SiteWords words, Tongue tongue) {
        this.words = words;
        this.tongue = tongue;
    }

    String atom(List<Edition> editions) {
        String district =
                editions.stream().findFirst().map(e -> e.content().division()).orElse("000000");
        String updated = editions.stream()
                .findFirst()
                .map(e -> e.content().publishedAt().toString())
                .orElse("1970-01-01T00:00:00Z");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                <id>urn:tuji:%s:releases</id>
                <title>%s</title>
                <updated>%s</updated>
                <author><name>%s</name></author>
                <link rel="self" type="application/atom+xml" href="feed.atom"/>
                <link rel="alternate" type="text/html" href="releases.html"/>
                %s</feed>
                """.formatted(
                        tongue.tag(),
                        district,
                        escaped(words.say("publish.site.name")),
                        updated,
                        escaped(editions.stream()
                                .findFirst()
                                .map(e -> words.in(e.content().district()))
                                .orElseGet(() -> words.say("publish.site.name"))),
                        editions.stream().map(this::entry).collect(Collectors.joining()));
    }

    private String entry(Edition edition) {
        Content content = edition.content();
        return """
                <entry>
                <id>urn:tuji:%s:release:%s</id>
                <title>%s</title>
                <updated>%s</updated>
                <link rel="alternate" type="text/html" href="releases/%s.html"/>
                <summary>%s</summary>
                </entry>
                """.formatted(
                        content.division(),
                        content.code(),
                        escaped(words.in(content.title())),
                        content.publishedAt(),
                        content.code(),
                        escaped(summary(content)));
    }

    private String summary(Content content) {
        return content.correction()
                .map(c -> words.say("publish.site.replaces", c.replaces()) + " " + words.in(c.changed()))
                .orElseGet(() -> words.in(content.note()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text);
    }
}
