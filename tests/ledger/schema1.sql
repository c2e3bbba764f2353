-- SPDX-FileCopyrightText: 2026 Fleetwright contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A ledger of schema 1, one statement a line, as the program of that time wrote it.
PRAGMA application_id=1180126279;
PRAGMA user_version=1;
CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, environment TEXT NOT NULL, origin TEXT NOT NULL, created_at INTEGER NOT NULL, header TEXT NOT NULL, template_id TEXT NOT NULL, dialect TEXT NOT NULL, excluded INTEGER NOT NULL);
INSERT INTO batch VALUES(1,'practices.csv','Sandbox','https://api.example',1700000000000,'["customer_id","näme"]','dental_receptionist','payload',2);
INSERT INTO batch VALUES(2,'second.csv','Sandbox','https://api.example',1700000100000,'["customer_id","näme"]','dental_receptionist','payload',2);
CREATE TABLE job (batch INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE, number INTEGER NOT NULL, customer_id TEXT NOT NULL, customer TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0, attempt INTEGER NOT NULL DEFAULT 1, sent INTEGER NOT NULL DEFAULT 0, operation_id TEXT, agent_id TEXT, phone_number TEXT, failure TEXT, started_at INTEGER, since INTEGER, ended_at INTEGER, PRIMARY KEY (batch, number)) WITHOUT ROWID;
INSERT INTO job VALUES(1,0,'id 0','{"agent":"Empfang","cells":["id 0","a\n,b\t","😀"],"line":2,"name":"Zahnärzte \"am Markt\" \\ 0","phone":"","row":1,"template":"","url":"https://a0.example"}',1,1,1,NULL,NULL,NULL,NULL,1700000005000,1700000005000,NULL);
INSERT INTO job VALUES(1,1,'id 1','{"agent":"Empfang","cells":["id 1","a\n,b\t","😀"],"line":3,"name":"Zahnärzte \"am Markt\" \\ 1","phone":"","row":2,"template":"","url":"https://a1.example"}',4,1,1,'op_1','agt_1','+15555550100',NULL,1700000005000,1700000008000,1700000060000);
INSERT INTO job VALUES(1,2,'id 2','{"agent":"Empfang","cells":["id 2","a\n,b\t","😀"],"line":4,"name":"Zahnärzte \"am Markt\" \\ 2","phone":"","row":3,"template":"","url":"https://a2.example"}',1,2,1,NULL,NULL,NULL,NULL,1700000091000,1700000005000,NULL);
INSERT INTO job VALUES(1,3,'id 3','{"agent":"Empfang","cells":["id 3","a\n,b\t","😀"],"line":5,"name":"Zahnärzte \"am Markt\" \\ 3","phone":"","row":4,"template":"","url":"https://a3.example"}',2,1,1,'op_3',NULL,NULL,NULL,1700000006000,1700000009000,NULL);
INSERT INTO job VALUES(1,4,'id 4','{"agent":"Empfang","cells":["id 4","a\n,b\t","😀"],"line":6,"name":"Zahnärzte \"am Markt\" \\ 4","phone":"","row":5,"template":"","url":"https://a4.example"}',0,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO job VALUES(1,5,'id 5','{"agent":"Empfang","cells":["id 5","a\n,b\t","😀"],"line":7,"name":"Zahnärzte \"am Markt\" \\ 5","phone":"","row":6,"template":"","url":"https://a5.example"}',7,1,0,NULL,NULL,NULL,NULL,NULL,NULL,1700000070000);
INSERT INTO job VALUES(2,0,'id 0','{"agent":"Empfang","cells":["id 0","a\n,b\t","😀"],"line":2,"name":"Zahnärzte \"am Markt\" \\ 0","phone":"","row":1,"template":"","url":"https://a0.example"}',0,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE attempt (batch INTEGER NOT NULL, job INTEGER NOT NULL, number INTEGER NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL, body_sha256 BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (batch, job, number), FOREIGN KEY (batch, job) REFERENCES job(batch, number) ON DELETE CASCADE) WITHOUT ROWID;
INSERT INTO attempt VALUES(1,0,1,'provision-customer-id%200',X'7b227061796c6f6164223a7b226e616d65223a227830227d7d',X'991b839605cb878c91b820b0c993b3ab2034220ff85934666d87b10f5dd688d4',1700000005000);
INSERT INTO attempt VALUES(1,1,1,'provision-customer-id%201',X'7b227061796c6f6164223a7b226e616d65223a227831227d7d',X'700761bce71f387a22bfe36db66c55db64a6e9b2b9a39bc704c1046721a2541e',1700000005000);
INSERT INTO attempt VALUES(1,2,1,'provision-customer-id%202',X'7b227061796c6f6164223a7b226e616d65223a227832227d7d',X'12149f94b8d7bb7321a768952a5047ec97e60fc321a3a45b0a9d6f9c95d347e4',1700000005000);
INSERT INTO attempt VALUES(1,2,2,'provision-customer-id%202~2',X'7b227061796c6f6164223a7b226e616d65223a227832227d7d',X'12149f94b8d7bb7321a768952a5047ec97e60fc321a3a45b0a9d6f9c95d347e4',1700000005000);
INSERT INTO attempt VALUES(1,3,1,'provision-customer-id%203',X'7b227061796c6f6164223a7b226e616d65223a227833227d7d',X'9fb27e319be458059eb73b4b81f727c2c7269112468dfd9bf22474d7be570349',1700000005000);
CREATE TABLE transition (batch INTEGER NOT NULL, job INTEGER NOT NULL, attempt INTEGER NOT NULL, state INTEGER NOT NULL, at INTEGER NOT NULL, FOREIGN KEY (batch, job) REFERENCES job(batch, number) ON DELETE CASCADE);
INSERT INTO transition VALUES(1,0,1,1,1700000005000);
INSERT INTO transition VALUES(1,1,1,1,1700000005000);
INSERT INTO transition VALUES(1,2,1,1,1700000005000);
INSERT INTO transition VALUES(1,3,1,1,1700000006000);
INSERT INTO transition VALUES(1,1,1,2,1700000008000);
INSERT INTO transition VALUES(1,2,1,2,1700000008000);
INSERT INTO transition VALUES(1,3,1,2,1700000009000);
INSERT INTO transition VALUES(1,1,1,4,1700000060000);
INSERT INTO transition VALUES(1,2,1,5,1700000061000);
INSERT INTO transition VALUES(1,5,1,7,1700000070000);
INSERT INTO transition VALUES(1,2,2,0,1700000090000);
INSERT INTO transition VALUES(1,2,2,1,1700000091000);
CREATE INDEX transition_job ON transition (batch, job);
