; LLVM 22.1.0, sources a08eaf79f0909fb6c6c307e1d5e608e6a2ba5f3cdaeea43777a0e646e8bca1c1
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_copy(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.113.i = getelementptr i8, ptr %.1, i64 56
  %.114.i = load i64, ptr %.113.i, align 8, !noalias !0
  %.135.i = getelementptr i8, ptr %.1, i64 64
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.157.i = getelementptr i8, ptr %.1, i64 32
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !0
  %.179.i = getelementptr i8, ptr %.1, i64 40
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !0
  %.201.i = getelementptr i8, ptr %.1, i64 48
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.223.i = getelementptr i8, ptr %.1, i64 96
  %.224.i = load i64, ptr %.223.i, align 8, !noalias !0
  %.245.i = getelementptr i8, ptr %.1, i64 104
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.252.i = icmp eq i64 %.224.i, %.114.i
  %.262.i = getelementptr i8, ptr %.2, i64 16
  %.263.i = load ptr, ptr %.262.i, align 8, !noalias !0
  %.305.i = sub i64 %.4, %.3
  %.351.i49.not = icmp slt i64 %.305.i, 1
  br i1 %.351.i49.not, label %f32_copy.body.exit, label %B610.if.i.lr.ph

B610.if.i.lr.ph:                                  ; preds = %.6
  %.29.i = getelementptr i8, ptr %.1, i64 112
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %storemerge354.i = tail call i64 @llvm.smax.i64(i64 %.30.i, i64 0)
  %.472.i23.not = icmp slt i64 %.30.i, 1
  %.545.i = load i64, ptr %.1, align 8, !noalias !0
  %.546.i = lshr i64 %.545.i, 48
  %.548.i = load ptr, ptr %.2, align 8, !noalias !0
  %.549.i = and i64 %.545.i, 281474976710655
  %.550.i = getelementptr i64, ptr %.548.i, i64 %.546.i
  %.577.i = getelementptr i8, ptr %.1, i64 16
  %.578.i = load i64, ptr %.577.i, align 8, !noalias !0
  %.579.i = lshr i64 %.578.i, 48
  %.582.i = and i64 %.578.i, 281474976710655
  %.583.i = getelementptr i64, ptr %.548.i, i64 %.579.i
  %.609.i = getelementptr i8, ptr %.1, i64 120
  %.610.i = load i64, ptr %.609.i, align 8, !noalias !0
  %.690.i26.not = icmp slt i64 %.610.i, 1
  %.idx = shl i64 %.30.i, 4
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 128
  %2 = getelementptr i64, ptr %.1, i64 %.30.i
  %3 = getelementptr i8, ptr %2, i64 128
  %.999.i = shl nsw i64 %.114.i, 3
  %.1001.i = getelementptr i8, ptr %.263.i, i64 %.999.i
  %.1007.i = shl nsw i64 %.224.i, 3
  %.1009.i = getelementptr i8, ptr %.263.i, i64 %.1007.i
  %.1031.i = getelementptr i8, ptr %.1, i64 72
  %.1032.i = load i64, ptr %.1031.i, align 8, !noalias !0
  %4 = getelementptr i64, ptr %.1, i64 %.114.i
  %.1181.i = getelementptr i8, ptr %4, i64 128
  %.9.i = add i64 %.136.i, -1
  %.1200.i = getelementptr i64, ptr %3, i64 %.114.i
  %5 = getelementptr i64, ptr %.1, i64 %.224.i
  %.1225.i = getelementptr i8, ptr %5, i64 128
  %.1254.i = getelementptr i64, ptr %3, i64 %.224.i
  %.1282.i = getelementptr i8, ptr %.1, i64 80
  %.1308.i = getelementptr i8, ptr %.1, i64 88
  %6 = shl nuw i64 %storemerge354.i, 3
  br label %B610.if.i

B608.i.loopexit:                                  ; preds = %B1692.i.loopexit, %B1532.i
  %.351.i = icmp sgt i64 %.295.i.050, 1
  br i1 %.351.i, label %B610.if.i, label %f32_copy.body.exit

B690.i:                                           ; preds = %B644.if.i.preheader, %B610.if.i
  %.551.i = load ptr, ptr %.550.i, align 8, !noalias !0
  %.552.i = getelementptr i8, ptr %.551.i, i64 %.549.i
  %.584.i = load ptr, ptr %.583.i, align 8, !noalias !0
  %.585.i = getelementptr i8, ptr %.584.i, i64 %.582.i
  br i1 %.690.i26.not, label %B1364.i.preheader, label %B880.if.i

B1364.i.preheader:                                ; preds = %B880.if.i, %B690.i
  %x.2.1.i.lcssa = phi ptr [ %.552.i, %B690.i ], [ %.750.i, %B880.if.i ]
  %y.2.1.i.lcssa = phi ptr [ %.585.i, %B690.i ], [ %.759.i, %B880.if.i ]
  br i1 %.472.i23.not, label %B1532.i, label %B1364.if.i

B1480.i:                                          ; preds = %B1364.if.i
  %.920.i = shl nsw i64 %.818.i.034, 3
  %.922.i = getelementptr i8, ptr %.263.i, i64 %.920.i
  %.923.i = load i64, ptr %.922.i, align 4, !noalias !0
  %7 = getelementptr i64, ptr %.1, i64 %.818.i.034
  %.940.i = getelementptr i8, ptr %7, i64 128
  %.941.i = load i64, ptr %.940.i, align 8, !noalias !0
  %.943.not.i = icmp slt i64 %.923.i, %.941.i
  %spec.select.i = select i1 %.943.not.i, i64 %data.2.1.i36, i64 0
  %.969.i = getelementptr i64, ptr %3, i64 %.818.i.034
  %.970.i = load i64, ptr %.969.i, align 8, !noalias !0
  %.972.not.i = icmp slt i64 %.923.i, %.970.i
  %spec.select360.i = select i1 %.972.not.i, i64 %memory.2.1.i37, i64 0
  br label %B1530.i

B1530.i:                                          ; preds = %B1364.if.i, %B1480.i
  %data.3.2.i13 = phi i64 [ %spec.select.i, %B1480.i ], [ %data.2.1.i36, %B1364.if.i ]
  %memory.3.2.i = phi i64 [ %spec.select360.i, %B1480.i ], [ %memory.2.1.i37, %B1364.if.i ]
  %exitcond52.not = icmp eq i64 %.30.i, %.887.i
  br i1 %exitcond52.not, label %B1532.i, label %B1364.if.i

B1532.i:                                          ; preds = %B1530.i, %B1364.i.preheader
  %data.2.1.i.lcssa = phi i64 [ 1, %B1364.i.preheader ], [ %data.3.2.i13, %B1530.i ]
  %memory.2.1.i.lcssa = phi i64 [ 1, %B1364.i.preheader ], [ %memory.3.2.i, %B1530.i ]
  %.1002.i = load i64, ptr %.1001.i, align 4, !noalias !0
  %.1010.i = load i64, ptr %.1009.i, align 4, !noalias !0
  %.1034.i = mul nuw nsw i64 %.1032.i, %memory.2.1.i.lcssa
  %.1117.i46.not = icmp slt i64 %.1034.i, 1
  br i1 %.1117.i46.not, label %B608.i.loopexit, label %B1694.if.i.lr.ph

B1694.if.i.lr.ph:                                 ; preds = %B1532.i
  %.1182.i = load i64, ptr %.1181.i, align 8, !noalias !0
  %.1201.i = load i64, ptr %.1200.i, align 8, !noalias !0
  %.1283.i = load i64, ptr %.1282.i, align 8, !noalias !0
  %.1309.i = load i64, ptr %.1308.i, align 8, !noalias !0
  br label %B1694.if.i

B1692.i.loopexit:                                 ; preds = %B2310.if.i, %B2272.i
  %exitcond54.not = icmp eq i64 %.1130.i, %.1034.i
  br i1 %exitcond54.not, label %B608.i.loopexit, label %B1694.if.i

B1944.i:                                          ; preds = %B1694.if.i
  %.1220.i = add nsw i64 %.1160.i, %.1010.i
  %.1226.i = load i64, ptr %.1225.i, align 8, !noalias !0
  %.1227.not.i = icmp slt i64 %.1220.i, %.1226.i
  %spec.select361.i = select i1 %.1227.not.i, i64 %.13.i, i64 0
  %.1255.i = load i64, ptr %.1254.i, align 8, !noalias !0
  %.1256.not.i = icmp slt i64 %.1220.i, %.1255.i
  %spec.select362.i = select i1 %.1256.not.i, i64 %.13.i10, i64 0
  br label %B2000.i

B2000.i:                                          ; preds = %B1694.if.i, %B1944.i
  %copied.2.2.i16 = phi i64 [ %spec.select361.i, %B1944.i ], [ %.13.i, %B1694.if.i ]
  %written.2.2.i = phi i64 [ %spec.select362.i, %B1944.i ], [ %.13.i10, %B1694.if.i ]
  %.1285.i = mul nsw i64 %.1283.i, %.1060.i.047
  %.1287.i = getelementptr i8, ptr %x.2.1.i.lcssa, i64 %.1285.i
  %.1311.i = mul nsw i64 %.1309.i, %.1060.i.047
  %.1315.i = getelementptr i8, ptr %y.2.1.i.lcssa, i64 %.1311.i
  %.1321.i = mul nuw nsw i64 %copied.2.2.i16, %data.2.1.i.lcssa
  %.1401.i40.not = icmp slt i64 %.1321.i, 1
  br i1 %.1401.i40.not, label %B2272.i, label %B2208.if.i

B2272.i:                                          ; preds = %B2208.if.i, %B2000.i
  %.1501.i = sub i64 %written.2.2.i, %.1321.i
  %.1544.i43.not = icmp slt i64 %.1501.i, 1
  br i1 %.1544.i43.not, label %B1692.i.loopexit, label %B2310.if.i

B610.if.i:                                        ; preds = %B610.if.i.lr.ph, %B608.i.loopexit
  %.292.i.051 = phi i64 [ %.3, %B610.if.i.lr.ph ], [ %.364.i, %B608.i.loopexit ]
  %.295.i.050 = phi i64 [ %.305.i, %B610.if.i.lr.ph ], [ %.360.i, %B608.i.loopexit ]
  %.360.i = add nsw i64 %.295.i.050, -1
  %.364.i = add i64 %.292.i.051, 1
  br i1 %.472.i23.not, label %B690.i, label %B644.if.i.preheader

B644.if.i.preheader:                              ; preds = %B610.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.263.i, i8 0, i64 %6, i1 false), !noalias !0
  br label %B690.i

B880.if.i:                                        ; preds = %B690.i, %B880.if.i
  %y.2.1.i31 = phi ptr [ %.759.i, %B880.if.i ], [ %.585.i, %B690.i ]
  %x.2.1.i30 = phi ptr [ %.750.i, %B880.if.i ], [ %.552.i, %B690.i ]
  %rest.2.1.i29 = phi i64 [ %.735.i, %B880.if.i ], [ %.292.i.051, %B690.i ]
  %.634.i.027 = phi i64 [ %.703.i, %B880.if.i ], [ 0, %B690.i ]
  %.703.i = add nuw nsw i64 %.634.i.027, 1
  %.732.i.idx = mul i64 %.634.i.027, 40
  %.732.i = getelementptr i8, ptr %1, i64 %.732.i.idx
  %.733.i = load i64, ptr %.732.i, align 8, !noalias !0
  %.735.i = udiv i64 %rest.2.1.i29, %.733.i
  %.739.i = mul nsw i64 %.735.i, %.733.i
  %.741.i.recomposed = urem i64 %rest.2.1.i29, %.733.i
  %.746.i = getelementptr i8, ptr %.732.i, i64 8
  %.747.i = load i64, ptr %.746.i, align 8, !noalias !0
  %.748.i = mul nsw i64 %.741.i.recomposed, %.747.i
  %.750.i = getelementptr i8, ptr %x.2.1.i30, i64 %.748.i
  %.755.i = getelementptr i8, ptr %.732.i, i64 16
  %.756.i = load i64, ptr %.755.i, align 8, !noalias !0
  %.757.i = mul nsw i64 %.741.i.recomposed, %.756.i
  %.759.i = getelementptr i8, ptr %y.2.1.i31, i64 %.757.i
  %.764.i = getelementptr i8, ptr %.732.i, i64 24
  %.765.i = load i64, ptr %.764.i, align 8, !noalias !0
  %.766.i = shl nsw i64 %.765.i, 3
  %.768.i = getelementptr i8, ptr %.263.i, i64 %.766.i
  %.769.i = load i64, ptr %.768.i, align 4, !noalias !0
  %.772.i = getelementptr i8, ptr %.732.i, i64 32
  %.773.i = load i64, ptr %.772.i, align 8, !noalias !0
  %.774.i = mul nsw i64 %.773.i, %.741.i.recomposed
  %.775.i = add nsw i64 %.774.i, %.769.i
  store i64 %.775.i, ptr %.768.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.610.i, %.703.i
  br i1 %exitcond.not, label %B1364.i.preheader, label %B880.if.i

B1364.if.i:                                       ; preds = %B1364.i.preheader, %B1530.i
  %memory.2.1.i37 = phi i64 [ %memory.3.2.i, %B1530.i ], [ 1, %B1364.i.preheader ]
  %data.2.1.i36 = phi i64 [ %data.3.2.i13, %B1530.i ], [ 1, %B1364.i.preheader ]
  %.818.i.034 = phi i64 [ %.887.i, %B1530.i ], [ 0, %B1364.i.preheader ]
  %.887.i = add nuw nsw i64 %.818.i.034, 1
  %.929.not.i = icmp eq i64 %.818.i.034, %.114.i
  br i1 %.929.not.i, label %B1530.i, label %B1480.i

B1694.if.i:                                       ; preds = %B1694.if.i.lr.ph, %B1692.i.loopexit
  %.1060.i.047 = phi i64 [ 0, %B1694.if.i.lr.ph ], [ %.1130.i, %B1692.i.loopexit ]
  %.1130.i = add nuw nsw i64 %.1060.i.047, 1
  %.1160.i = mul nsw i64 %.1060.i.047, %.246.i
  %.1160..i = select i1 %.252.i, i64 %.1160.i, i64 0
  %8 = add i64 %.1160..i, %.1002.i
  %.1185.i = sub i64 %.1182.i, %8
  %.8.i = tail call i64 @llvm.smax.i64(i64 %.1185.i, i64 0)
  %.10.i5 = add i64 %.9.i, %.8.i
  %.11.i = udiv i64 %.10.i5, %.136.i
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.158.i, i64 %.11.i)
  %.1204.i = sub i64 %.1201.i, %8
  %.8.i6 = tail call i64 @llvm.smax.i64(i64 %.1204.i, i64 0)
  %.10.i8 = add i64 %.9.i, %.8.i6
  %.11.i9 = udiv i64 %.10.i8, %.136.i
  %.13.i10 = tail call i64 @llvm.smin.i64(i64 %.158.i, i64 %.11.i9)
  br i1 %.252.i, label %B2000.i, label %B1944.i

B2208.if.i:                                       ; preds = %B2000.i, %B2208.if.i
  %.1345.i.041 = phi i64 [ %.1414.i, %B2208.if.i ], [ 0, %B2000.i ]
  %.1414.i = add nuw nsw i64 %.1345.i.041, 1
  %.1440.i = mul nsw i64 %.1345.i.041, %.202.i
  %.1442.i = mul nsw i64 %.1345.i.041, %.180.i
  %.1444.i = getelementptr i8, ptr %.1287.i, i64 %.1442.i
  %.1445.i = load float, ptr %.1444.i, align 4, !noalias !0
  %.1447.i = getelementptr i8, ptr %.1315.i, i64 %.1440.i
  store float %.1445.i, ptr %.1447.i, align 4, !noalias !0
  %exitcond53.not = icmp eq i64 %.1321.i, %.1414.i
  br i1 %exitcond53.not, label %B2272.i, label %B2208.if.i

B2310.if.i:                                       ; preds = %B2272.i, %B2310.if.i
  %.1491.i.045 = phi i64 [ %.1553.i, %B2310.if.i ], [ %.1501.i, %B2272.i ]
  %.1488.i.044 = phi i64 [ %.1557.i, %B2310.if.i ], [ %.1321.i, %B2272.i ]
  %.1553.i = add nsw i64 %.1491.i.045, -1
  %.1557.i = add i64 %.1488.i.044, 1
  %9 = mul nsw i64 %.1488.i.044, %.202.i
  %.1586.i = getelementptr i8, ptr %.1315.i, i64 %9
  store float 0.000000e+00, ptr %.1586.i, align 4, !noalias !0
  %.1544.i = icmp samesign ugt i64 %.1491.i.045, 1
  br i1 %.1544.i, label %B2310.if.i, label %B1692.i.loopexit

f32_copy.body.exit:                               ; preds = %B608.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_copy.body: %retptr"}
!2 = distinct !{!2, !"f32_copy.body"}
