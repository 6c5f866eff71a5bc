package org.hedui.ui.deeds;

import java.util.List;

/** The deeds of one stage of a case. To offer another, add it to its stage's group, or add a group. */
interface DeedGroup {
    List<CaseDeed> deeds();
}
