package io.tuji.blocker.web;

import io.tuji.access.Visitor;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meeting.Item;
import io.tuji.blocker.Meetings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages and the API of meetings share. */
@Component
class CoordinationDesk {

    private final Meetings meetings;

    CoordinationDesk(Meetings meetings) {
        this.meetings = meetings;
    }

    Meeting get(String code, Visitor visitor) {
        return Meeting.Id.read(code).flatMap(id -> meetings.find(id, visitor)).orElseThrow(CoordinationDesk::unknown);
    }

    Decision decision(Meeting meeting, int number, Visitor visitor) {
        return meetings.decision(meeting, number, visitor).orElseThrow(CoordinationDesk::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The pack by cause, the cause of most first. */
    static Map<String, List<Item>> byCause(List<Item> items) {
        Map<String, List<Item>> causes =
                items.stream().collect(Collectors.groupingBy(Item::cause, LinkedHashMap::new, Collectors.toList()));
        return causes.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
