package io.tuji.district.web;

import io.tuji.district.District;
import io.tuji.web.HomeTask;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A pack that was refused waits for its keeper. */
@Component
class PackTask implements HomeTask {

    private final District district;
    private final MessageSource messages;

    PackTask(District district, MessageSource messages) {
        this.district = district;
        this.messages = messages;
    }

    @Override
    public String module() {
        return "district";
    }

    @Override
    public List<Task> open() {
        int faults = district.state().problems().size();
        String text =
                messages.getMessage("district.task.faults", new Object[] {faults}, LocaleContextHolder.getLocale());
        return faults == 0 ? List.of() : List.of(new Task(text, "/district/pack"));
    }
}
