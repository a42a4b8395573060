package io.tuji.importing.brought;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.ReceivedFile;
import io.tuji.web.Show;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What pages on which lists are brought say; the template {@code importing/brought} shows it. */
@Component
public class BroughtDesk {

    private static final int SHOWN = 20;

    private final BroughtLists lists;
    private final ReceivedFile received;
    private final ProblemTexts texts;
    private final MessageSource messages;
    private final Show show;

    BroughtDesk(BroughtLists lists, ReceivedFile received, ProblemTexts texts, MessageSource messages, Show show) {
        this.lists = lists;
        this.received = received;
        this.texts = texts;
        this.messages = messages;
        this.show = show;
    }

    /** The form in which a file is chosen. */
    public void form(BroughtList<?, ?> list, Model model) {
        model.addAttribute("most", list.mostRows());
    }

    public void preview(
            BroughtList<?, ?> list,
            Optional<MultipartFile> file,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Optional<MultipartFile> sent = file.filter(one -> !one.isEmpty());
        Preview<?> preview = sent.isEmpty()
                ? Preview.refused(List.of(BroughtProblem.NO_FILE.at(Place.field("file"))))
                : received.read(sent.get(), (path, name) -> lists.preview(list, path, name, visitor));
        if (!preview.usable()) {
            refuse(preview.setAside(), list, model, response);
            return;
        }
        model.addAttribute("preview", preview);
        model.addAttribute("entries", preview.fresh().stream().limit(SHOWN).toList());
        model.addAttribute("aside", texts.of(preview.setAside()));
    }

    /** The form again, with the reason. */
    public void refuse(List<Problem> problems, BroughtList<?, ?> list, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
        form(list, model);
    }

    /**
     * What was taken, with the offer to take it back.
     *
     * @param back the address that takes a batch back
     */
    public <B> void tell(Brought<B> brought, Function<B, String> back, RedirectAttributes flash) {
        String added = show.count(brought.added());
        flash.addFlashAttribute(
                "done",
                say(
                        "brought.told",
                        added,
                        show.count(brought.already()),
                        show.count(brought.setAside().size())));
        brought.batch()
                .ifPresent(batch ->
                        flash.addFlashAttribute("undo", new Undo(say("brought.undo", added), back.apply(batch))));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
