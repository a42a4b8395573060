package io.tuji.notice.web;

import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.notice.internal.Notice;
import io.tuji.notice.internal.NoticeBox;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The bell and the list behind it; everybody sees the own notices only. */
@Controller
@SignedIn
class NoticesPage {

    private final NoticeBox box;
    private final NoticeTexts texts;

    NoticesPage(NoticeBox box, NoticeTexts texts) {
        this.box = box;
        this.texts = texts;
    }

    /** A notice in the language of the visitor. */
    record Line(Notice notice, String text) {}

    @GetMapping("/notices")
    String show(HttpServletRequest request, Visitor visitor, Locale locale, Model model) {
        Listing listing = Listing.read(request, NoticeBox.SHAPE);
        PageOf<Notice> page = box.page(visitor, listing);
        List<Line> lines = page.rows().stream()
                .map(notice -> new Line(notice, texts.of(notice, locale)))
                .toList();
        model.addAttribute("listing", listing);
        model.addAttribute("page", page);
        model.addAttribute("lines", lines);
        model.addAttribute("unread", box.unread(visitor));
        model.addAttribute(
                "last", page.rows().stream().mapToLong(Notice::id).max().orElse(0));
        return "notice/notices";
    }

    @GetMapping("/notices/bell")
    String bell(Visitor visitor, Model model) {
        model.addAttribute("unread", box.unread(visitor));
        return "notice/bell";
    }

    /** Where a notice leads; whoever goes there has read it. */
    @GetMapping("/notices/{id}")
    String open(@PathVariable long id, Visitor visitor) {
        return "redirect:" + get(id, visitor).link();
    }

    @PostMapping("/notices/{id}/read")
    String markRead(@PathVariable long id, Visitor visitor) {
        get(id, visitor);
        return "redirect:/notices";
    }

    @PostMapping("/notices/read")
    String markAllRead(@RequestParam long last, Visitor visitor) {
        box.markAllRead(visitor, last);
        return "redirect:/notices";
    }

    private Notice get(long id, Visitor visitor) {
        return box.open(visitor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
