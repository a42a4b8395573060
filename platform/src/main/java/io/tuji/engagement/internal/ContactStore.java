package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.promotion.FirstContact.Contact;
import io.tuji.promotion.Project;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up who spoke with a firm and when. */
@Repository
class ContactStore {

    /** All engagements of a firm: its own, and those of its projects. */
    static final String OF_FIRM = "(select * from engagement where " + FirmKey.SAME
            + " union all select e.* from engagement e where e.project_id in (select id from promotion_project where "
            + FirmKey.SAME
            + "))";

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all bodies that have one, in the order in which they were recorded. */
    List<Contact> of(FirmKey firm) {
        return jdbc.sql("select e.body, e.day from " + OF_FIRM
                        + " e where e.is_contact and e.body is not null order by e.day, e.id")
                .params(firm.parameters())
                .query((row, n) -> new Contact(row.getLong("body"), row.getObject("day", LocalDate.class)))
                .list();
    }

    /** On the project itself, or of one of the bodies with its firm where no project is named. */
    boolean hasContact(Project project, FirmKey firm, List<OrgUnitId> bodies) {
        return jdbc.sql(
                        "select exists (select from engagement where is_contact and project_id = :project) or exists (select from engagement"
                                + " where is_contact and project_id is null and (body = any (:bodies) or unit = any (:bodies)) and "
                                + FirmKey.SAME + ")")
                .params(firm.parameters())
                .param("project", project.id().value())
                .param("bodies", bodies.stream().map(OrgUnitId::value).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}
