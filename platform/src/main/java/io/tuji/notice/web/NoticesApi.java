package io.tuji.notice.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.notice.internal.Notice;
import io.tuji.notice.internal.NoticeBox;
import io.tuji.web.ApiId;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Instant;
import java.util.Locale;
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

/** What the person of the token was told. */
@RestController
@RequestMapping(ApiPath.V1 + "/notices")
@Requires(module = "notice", act = Act.VIEW)
class NoticesApi {

    record NoticeJson(
            String id,

            @Described(zh = "按请求的语言", en = "in the language of the request")
            String text,

            String link,
            Instant toldAt,
            Optional<Instant> readAt) {}

    record ReadUpTo(
            @Described(zh = "到这一条为止，含此条", en = "up to this one, included")
            String last) {}

    private final NoticeBox box;
    private final NoticeTexts texts;

    NoticesApi(NoticeBox box, NoticeTexts texts) {
        this.box = box;
        this.texts = texts;
    }

    @GetMapping
    @Described(zh = "本人的通知", en = "The person’s own notices")
    ResponseEntity<PageJson<NoticeJson>> list(
            @ListOf(value = NoticeBox.class, words = false) Listing listing, Visitor visitor, Locale locale) {
        return PageJson.of(box.page(visitor, listing), notice -> json(notice, locale));
    }

    @PostMapping("/{id:\\d{1,18}}/read")
    @Requires(module = "notice", act = Act.CHANGE)
    @Described(zh = "标为已读", en = "Mark one as read")
    NoticeJson read(@PathVariable long id, Visitor visitor, Locale locale) {
        return box.open(visitor, id)
                .map(notice -> json(notice, locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/read")
    @Requires(module = "notice", act = Act.CHANGE)
    @Described(zh = "把到某一条为止的通知全部标为已读", en = "Mark all up to one as read")
    ResponseEntity<Void> readAll(@RequestBody ReadUpTo upTo, Visitor visitor) {
        box.markAllRead(visitor, ApiId.read(upTo.last(), "last"));
        return ResponseEntity.noContent().build();
    }

    private NoticeJson json(Notice notice, Locale locale) {
        return new NoticeJson(
                Long.toString(notice.id()), texts.of(notice, locale), notice.link(), notice.toldAt(), notice.readAt());
    }
}
