/**
 * What investigators saw, heard and were written (社会调查, S1-06 c, S1-13): the third kind of data beside the system's
 * and the departments'. A survey is a record of people's observations and changes no figure by itself; the committee
 * weighs it. Rows are added, never changed, and quoted by their digest.
 */
@NullMarked
package org.hedui.survey;

import org.jspecify.annotations.NullMarked;
