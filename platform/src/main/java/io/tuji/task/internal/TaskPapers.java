package io.tuji.task.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.document.DocumentOwner;
import io.tuji.task.Appeal;
import io.tuji.task.TaskReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever may see tasks may see what was handed in with reports and appeals. */
@Configuration(proxyBeanMethods = false)
class TaskPapers {

    private record Papers(String kind) implements DocumentOwner {

        @Override
        public boolean maySee(Visitor visitor, String id) {
            return visitor.may(Right.view("task"));
        }
    }

    @Bean
    DocumentOwner reportPapers() {
        return new Papers(TaskReport.OWNER_KIND);
    }

    @Bean
    DocumentOwner appealPapers() {
        return new Papers(Appeal.OWNER_KIND);
    }
}
