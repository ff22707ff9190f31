/** What stands against a submission, and where. */
package org.uprlib.validate.finding;
