package io.tuji.view.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.view.internal.SavedView;
import io.tuji.view.internal.SavedViews;
import io.tuji.view.internal.SavedViews.Outcome;
import io.tuji.view.internal.SavedViews.Wanted;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps what is asked of a list under a name, and leads back to the list; the list itself shows what is kept. */
@Controller
@Requires(module = "view", act = Act.CHANGE)
class ViewsPage {

    private final SavedViews views;
    private final ProblemTexts texts;
    private final MessageSource messages;

    ViewsPage(SavedViews views, ProblemTexts texts, MessageSource messages) {
        this.views = views;
        this.texts = texts;
        this.messages = messages;
    }

    @PostMapping("/views")
    String keep(
            @RequestParam String name,
            @RequestParam String address,
            @RequestParam(defaultValue = "") String hidden,
            @RequestParam(defaultValue = "false") boolean start,
            @RequestParam(defaultValue = "false") boolean shared,
            Visitor visitor,
            RedirectAttributes flash) {
        Outcome outcome = views.keep(new Wanted(name, address, hidden), visitor);
        outcome.now().filter(view -> start).ifPresent(view -> views.start(view.id(), true, visitor));
        outcome.now().filter(view -> shared).ifPresent(view -> views.share(view.id(), true, visitor));
        return back(outcome, "view.done.keep", SavedViews.isAddress(address) ? address : "/", flash);
    }

    @PostMapping("/views/{id:\\d{1,18}}/rename")
    String rename(@PathVariable long id, @RequestParam String name, Visitor visitor, RedirectAttributes flash) {
        return back(views.rename(id, name, visitor), "view.done.rename", flash, id, visitor);
    }

    @PostMapping("/views/{id:\\d{1,18}}/start")
    String start(@PathVariable long id, @RequestParam boolean on, Visitor visitor, RedirectAttributes flash) {
        return back(views.start(id, on, visitor), on ? "view.done.start" : "view.done.startless", flash, id, visitor);
    }

    @PostMapping("/views/{id:\\d{1,18}}/share")
    String share(@PathVariable long id, @RequestParam boolean on, Visitor visitor, RedirectAttributes flash) {
        return back(views.share(id, on, visitor), on ? "view.done.share" : "view.done.unshare", flash, id, visitor);
    }

    @PostMapping("/views/{id:\\d{1,18}}/forget")
    String forget(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        SavedView gone = views.forget(id, visitor).orElseThrow(ViewsPage::unknown);
        flash.addFlashAttribute("undo", new Undo(say("view.done.forget", gone.name()), again(gone)));
        return "redirect:" + gone.list();
    }

    private String back(Optional<Outcome> outcome, String done, RedirectAttributes flash, long id, Visitor visitor) {
        Outcome known = outcome.orElseThrow(ViewsPage::unknown);
        String here = views.seen("", visitor).stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .map(SavedView::address)
                .orElse("/");
        return back(known, done, here, flash);
    }

    /** To the list, with what came of it. */
    private String back(Outcome outcome, String done, String address, RedirectAttributes flash) {
        outcome.now()
                .ifPresentOrElse(
                        view -> flash.addFlashAttribute("done", say(done, view.name())),
                        () -> flash.addFlashAttribute("viewProblems", texts.of(outcome.problems())));
        return "redirect:" + address;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String again(SavedView gone) {
        return UriComponentsBuilder.fromPath("/views")
                .queryParam("name", "{name}")
                .queryParam("address", "{address}")
                .queryParam("hidden", "{hidden}")
                .queryParam("start", gone.isStart())
                .queryParam("shared", gone.isShared())
                .encode()
                .buildAndExpand(gone.name(), gone.address(), String.join(" ", gone.hidden()))
                .toUriString();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
