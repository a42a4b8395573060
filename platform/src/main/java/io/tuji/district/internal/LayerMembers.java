package io.tuji.district.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of one layer's areas: each in at most one area, and none of them an area of the same layer. */
final class LayerMembers {

    private record Member(String area, Cell cell) {}

    private final List<Member> members = new ArrayList<>();
    private final Set<String> areas = new HashSet<>();

    void add(String area, List<Cell> cells) {
        areas.add(area);
        cells.forEach(cell -> members.add(new Member(area, cell)));
    }

    void check(Entry layer) {
        Map<String, String> first = new HashMap<>();
        for (Member member : members) {
            Cell cell = member.cell;
            String before = first.putIfAbsent(cell.text(), member.area);
            if (before != null) {
                layer.report(PackProblem.PLACE_IN_TWO_AREAS, cell.place(), cell.text(), before, member.area);
            }
            if (areas.contains(cell.text())) {
                layer.report(PackProblem.MEMBER_OF_OWN_LAYER, cell.place(), cell.text(), member.area);
            }
        }
    }
}
