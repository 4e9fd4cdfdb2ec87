-- Rows as this step's version leaves them: one appointment made with others.
INSERT INTO reappointments (public_id, actor, made_at)
  VALUES ('018f0000-0000-7000-8000-00000000b001', 'command-line', 3000);
INSERT INTO reappointment_rows (reappointment_id, appointment_id, ended_version, invited)
  SELECT r.id, a.id, 0, 1 FROM reappointments r, appointments a
  WHERE a.public_id = '018f0000-0000-7000-8000-00000000a004';
