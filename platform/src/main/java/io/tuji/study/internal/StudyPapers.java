package io.tuji.study.internal;

import io.tuji.access.Visitor;
import io.tuji.document.DocumentOwner;
import io.tuji.study.Study;
import org.springframework.stereotype.Component;

/** Whoever may see a study may see its papers. */
@Component
class StudyPapers implements DocumentOwner {

    private final StudyStore store;

    StudyPapers(StudyStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return Study.OWNER_KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return id.matches("\\d{1,18}")
                && store.find(new Study.Id(Long.parseLong(id)), StudyReach.seen(visitor))
                        .isPresent();
    }
}
