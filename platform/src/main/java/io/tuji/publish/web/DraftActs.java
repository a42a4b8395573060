package io.tuji.publish.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.publish.Releases;
import io.tuji.publish.internal.Composed;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.internal.Drafts;
import io.tuji.publish.internal.Drafts.Outcome;
import io.tuji.publish.site.PublicSite;
import io.tuji.publish.site.SiteFile;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a draft: shown as the public will see it, handed over, given back, published, taken away, corrected. */
@Controller
@Requires(module = "publish", act = Act.CHANGE)
class DraftActs {

    private static final String DRAFT = ReleasePage.HERE + "/{id:\\d{1,18}}";

    private final Drafts drafts;
    private final Releases releases;
    private final PublicSite site;
    private final PublishWords words;
    private final ProblemTexts problemTexts;

    DraftActs(Drafts drafts, Releases releases, PublicSite site, PublishWords words, ProblemTexts problemTexts) {
        this.drafts = drafts;
        this.releases = releases;
        this.site = site;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    /** The very files that would be published. */
    @GetMapping(DRAFT + "/preview/**")
    @Requires(module = "publish", act = Act.VIEW)
    ResponseEntity<byte[]> preview(@PathVariable long id, HttpServletRequest request) {
        Composed composed = drafts.compose(get(id).said());
        String below = ReleasePage.HERE + "/" + id + "/preview/";
        String path = request.getRequestURI().substring(below.length());
        SiteFile file = site.with(composed.content(), drafts.text(composed), drafts.seal(composed))
                .find(path)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.bytes());
    }

    @PostMapping(DRAFT + "/submit")
    String submit(@PathVariable long id, @RequestParam int version, Visitor visitor, RedirectAttributes flash) {
        return after(id, drafts.submit(get(id).id(), version, visitor), "publish.submitted", flash);
    }

    @PostMapping(DRAFT + "/return")
    @Requires(module = "publish", act = Act.APPROVE)
    String giveBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes flash) {
        return after(id, drafts.giveBack(get(id).id(), reason, visitor), "publish.returned", flash);
    }

    @PostMapping(DRAFT + "/publish")
    @Requires(module = "publish", act = Act.APPROVE)
    String publish(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seal,
            Visitor visitor,
            RedirectAttributes flash) {
        return after(id, drafts.publish(get(id).id(), seal, visitor), "publish.published", flash);
    }

    @PostMapping(DRAFT + "/discard")
    String discard(
            @PathVariable long id,
            @RequestParam(defaultValue = "true") boolean discarded,
            Visitor visitor,
            RedirectAttributes flash) {
        Outcome outcome = drafts.discard(get(id).id(), discarded, visitor);
        if (outcome.now().isPresent() && discarded) {
            String undo = "%s/%d/discard?discarded=false".formatted(ReleasePage.HERE, id);
            flash.addFlashAttribute("undo", new Undo(words.say("publish.discarded"), undo));
            return "redirect:" + PublishPage.HERE;
        }
        return after(id, outcome, "publish.restored", flash);
    }

    @PostMapping(PublishPage.HERE + "/releases/{code:[A-Z0-9-]{1,20}}/correct")
    String correct(@PathVariable String code, Visitor visitor, RedirectAttributes flash) {
        if (releases.find(code).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Outcome outcome = drafts.correct(code, visitor);
        if (outcome.now().isEmpty()) {
            flash.addFlashAttribute("refused", problemTexts.of(outcome.problems()));
            return "redirect:" + PublishPage.HERE;
        }
        return "redirect:" + ReleasePage.HERE + "/" + outcome.now().get().id().value();
    }

    private String after(long id, Outcome outcome, String key, RedirectAttributes flash) {
        if (outcome.now().isPresent()) {
            flash.addFlashAttribute("done", words.say(key));
        } else {
            flash.addFlashAttribute("refused", problemTexts.of(outcome.problems()));
        }
        return "redirect:" + ReleasePage.HERE + "/" + id;
    }

    private Draft get(long id) {
        return drafts.find(new Draft.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
