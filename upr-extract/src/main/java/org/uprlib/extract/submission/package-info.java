/** Takes a stakeholder's submission apart: who submits it, its parts, and what it proposes. */
package org.uprlib.extract.submission;
