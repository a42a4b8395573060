package io.tuji.promotion.web;

import io.tuji.promotion.Project;
import io.tuji.web.Undo;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Says after a step what was done, with the offer to take it back. */
@Component
class MoveWords {

    private final ProjectWords words;

    MoveWords(ProjectWords words) {
        this.words = words;
    }

    /** One step too far is taken back by going back, which stands in the history as everything does. */
    void say(Project before, Project after, RedirectAttributes flash) {
        String said = words.say(
                "project.done.move",
                after.code().toString(),
                words.stage(after.spot().stage()));
        String back = UriComponentsBuilder.fromPath("/projects/{code}/moves")
                .queryParam("stage", "{stage}")
                .queryParam("words", "{words}")
                .queryParam("version", after.version())
                .encode()
                .buildAndExpand(after.code(), before.spot().stage(), words.say("project.undo.words"))
                .toUriString();
        flash.addFlashAttribute("undo", new Undo(said, back));
    }
}
