; LLVM 22.1.0, sources c5037b261840b7e86a15bf4d4fd8cbf6215a0d3995078347edae5929c301621e
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
  %.257.i = getelementptr i8, ptr %.2, i64 16
  %.258.i = load ptr, ptr %.257.i, align 8, !noalias !0
  %.300.i = sub i64 %.4, %.3
  %.346.i49.not = icmp slt i64 %.300.i, 1
  br i1 %.346.i49.not, label %f32_copy.body.exit, label %B586.if.i.lr.ph

B586.if.i.lr.ph:                                  ; preds = %.6
  %.29.i = getelementptr i8, ptr %.1, i64 112
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %storemerge354.i = tail call i64 @llvm.smax.i64(i64 %.30.i, i64 0)
  %.467.i23.not = icmp slt i64 %.30.i, 1
  %.540.i = load i64, ptr %.1, align 8, !noalias !0
  %.541.i = lshr i64 %.540.i, 48
  %.543.i = load ptr, ptr %.2, align 8, !noalias !0
  %.544.i = and i64 %.540.i, 281474976710655
  %.545.i = getelementptr i64, ptr %.543.i, i64 %.541.i
  %.572.i = getelementptr i8, ptr %.1, i64 16
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !0
  %.574.i = lshr i64 %.573.i, 48
  %.577.i = and i64 %.573.i, 281474976710655
  %.578.i = getelementptr i64, ptr %.543.i, i64 %.574.i
  %.604.i = getelementptr i8, ptr %.1, i64 120
  %.605.i = load i64, ptr %.604.i, align 8, !noalias !0
  %.685.i26.not = icmp slt i64 %.605.i, 1
  %.idx = shl i64 %.30.i, 4
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 128
  %2 = getelementptr i64, ptr %.1, i64 %.30.i
  %3 = getelementptr i8, ptr %2, i64 128
  %.994.i = shl nsw i64 %.114.i, 3
  %.996.i = getelementptr i8, ptr %.258.i, i64 %.994.i
  %.1002.i = shl nsw i64 %.224.i, 3
  %.1004.i = getelementptr i8, ptr %.258.i, i64 %.1002.i
  %.1026.i = getelementptr i8, ptr %.1, i64 72
  %.1027.i = load i64, ptr %.1026.i, align 8, !noalias !0
  %4 = getelementptr i64, ptr %.1, i64 %.114.i
  %.1176.i = getelementptr i8, ptr %4, i64 128
  %.9.i = add i64 %.136.i, -1
  %.1195.i = getelementptr i64, ptr %3, i64 %.114.i
  %5 = getelementptr i64, ptr %.1, i64 %.224.i
  %.1220.i = getelementptr i8, ptr %5, i64 128
  %.1249.i = getelementptr i64, ptr %3, i64 %.224.i
  %.1277.i = getelementptr i8, ptr %.1, i64 80
  %.1303.i = getelementptr i8, ptr %.1, i64 88
  %6 = shl nuw i64 %storemerge354.i, 3
  br label %B586.if.i

B584.i.loopexit:                                  ; preds = %B1668.i.loopexit, %B1508.i
  %.346.i = icmp sgt i64 %.290.i.050, 1
  br i1 %.346.i, label %B586.if.i, label %f32_copy.body.exit

B666.i:                                           ; preds = %B620.if.i.preheader, %B586.if.i
  %.546.i = load ptr, ptr %.545.i, align 8, !noalias !0
  %.547.i = getelementptr i8, ptr %.546.i, i64 %.544.i
  %.579.i = load ptr, ptr %.578.i, align 8, !noalias !0
  %.580.i = getelementptr i8, ptr %.579.i, i64 %.577.i
  br i1 %.685.i26.not, label %B1340.i.preheader, label %B856.if.i

B1340.i.preheader:                                ; preds = %B856.if.i, %B666.i
  %x.2.1.i.lcssa = phi ptr [ %.547.i, %B666.i ], [ %.745.i, %B856.if.i ]
  %y.2.1.i.lcssa = phi ptr [ %.580.i, %B666.i ], [ %.754.i, %B856.if.i ]
  br i1 %.467.i23.not, label %B1508.i, label %B1340.if.i

B1456.i:                                          ; preds = %B1340.if.i
  %.915.i = shl nsw i64 %.813.i.034, 3
  %.917.i = getelementptr i8, ptr %.258.i, i64 %.915.i
  %.918.i = load i64, ptr %.917.i, align 4, !noalias !0
  %7 = getelementptr i64, ptr %.1, i64 %.813.i.034
  %.935.i = getelementptr i8, ptr %7, i64 128
  %.936.i = load i64, ptr %.935.i, align 8, !noalias !0
  %.938.not.i = icmp slt i64 %.918.i, %.936.i
  %spec.select.i = select i1 %.938.not.i, i64 %data.2.1.i36, i64 0
  %.964.i = getelementptr i64, ptr %3, i64 %.813.i.034
  %.965.i = load i64, ptr %.964.i, align 8, !noalias !0
  %.967.not.i = icmp slt i64 %.918.i, %.965.i
  %spec.select360.i = select i1 %.967.not.i, i64 %memory.2.1.i37, i64 0
  br label %B1506.i

B1506.i:                                          ; preds = %B1340.if.i, %B1456.i
  %data.3.2.i13 = phi i64 [ %spec.select.i, %B1456.i ], [ %data.2.1.i36, %B1340.if.i ]
  %memory.3.2.i = phi i64 [ %spec.select360.i, %B1456.i ], [ %memory.2.1.i37, %B1340.if.i ]
  %exitcond52.not = icmp eq i64 %.30.i, %.882.i
  br i1 %exitcond52.not, label %B1508.i, label %B1340.if.i

B1508.i:                                          ; preds = %B1506.i, %B1340.i.preheader
  %data.2.1.i.lcssa = phi i64 [ 1, %B1340.i.preheader ], [ %data.3.2.i13, %B1506.i ]
  %memory.2.1.i.lcssa = phi i64 [ 1, %B1340.i.preheader ], [ %memory.3.2.i, %B1506.i ]
  %.997.i = load i64, ptr %.996.i, align 4, !noalias !0
  %.1005.i = load i64, ptr %.1004.i, align 4, !noalias !0
  %.1029.i = mul nuw nsw i64 %.1027.i, %memory.2.1.i.lcssa
  %.1112.i46.not = icmp slt i64 %.1029.i, 1
  br i1 %.1112.i46.not, label %B584.i.loopexit, label %B1670.if.i.lr.ph

B1670.if.i.lr.ph:                                 ; preds = %B1508.i
  %.1177.i = load i64, ptr %.1176.i, align 8, !noalias !0
  %.1196.i = load i64, ptr %.1195.i, align 8, !noalias !0
  %.1278.i = load i64, ptr %.1277.i, align 8, !noalias !0
  %.1304.i = load i64, ptr %.1303.i, align 8, !noalias !0
  br label %B1670.if.i

B1668.i.loopexit:                                 ; preds = %B2302.if.i, %B2264.i
  %exitcond54.not = icmp eq i64 %.1125.i, %.1029.i
  br i1 %exitcond54.not, label %B584.i.loopexit, label %B1670.if.i

B1920.i:                                          ; preds = %B1670.if.i
  %.1215.i = add nsw i64 %.1155.i, %.1005.i
  %.1221.i = load i64, ptr %.1220.i, align 8, !noalias !0
  %.1222.not.i = icmp slt i64 %.1215.i, %.1221.i
  %spec.select361.i = select i1 %.1222.not.i, i64 %.13.i, i64 0
  %.1250.i = load i64, ptr %.1249.i, align 8, !noalias !0
  %.1251.not.i = icmp slt i64 %.1215.i, %.1250.i
  %spec.select362.i = select i1 %.1251.not.i, i64 %.13.i10, i64 0
  br label %B1976.i

B1976.i:                                          ; preds = %B1670.if.i, %B1920.i
  %copied.2.2.i16 = phi i64 [ %spec.select361.i, %B1920.i ], [ %.13.i, %B1670.if.i ]
  %written.2.2.i = phi i64 [ %spec.select362.i, %B1920.i ], [ %.13.i10, %B1670.if.i ]
  %.1280.i = mul nsw i64 %.1278.i, %.1055.i.047
  %.1282.i = getelementptr i8, ptr %x.2.1.i.lcssa, i64 %.1280.i
  %.1306.i = mul nsw i64 %.1304.i, %.1055.i.047
  %.1310.i = getelementptr i8, ptr %y.2.1.i.lcssa, i64 %.1306.i
  %.1316.i = mul nuw nsw i64 %copied.2.2.i16, %data.2.1.i.lcssa
  %.1396.i40.not = icmp slt i64 %.1316.i, 1
  br i1 %.1396.i40.not, label %B2264.i, label %B2184.if.i

B2264.i:                                          ; preds = %B2184.if.i, %B1976.i
  %.1496.i = sub i64 %written.2.2.i, %.1316.i
  %.1539.i43.not = icmp slt i64 %.1496.i, 1
  br i1 %.1539.i43.not, label %B1668.i.loopexit, label %B2302.if.i

B586.if.i:                                        ; preds = %B586.if.i.lr.ph, %B584.i.loopexit
  %.287.i.051 = phi i64 [ %.3, %B586.if.i.lr.ph ], [ %.359.i, %B584.i.loopexit ]
  %.290.i.050 = phi i64 [ %.300.i, %B586.if.i.lr.ph ], [ %.355.i, %B584.i.loopexit ]
  %.355.i = add nsw i64 %.290.i.050, -1
  %.359.i = add i64 %.287.i.051, 1
  br i1 %.467.i23.not, label %B666.i, label %B620.if.i.preheader

B620.if.i.preheader:                              ; preds = %B586.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.258.i, i8 0, i64 %6, i1 false), !noalias !0
  br label %B666.i

B856.if.i:                                        ; preds = %B666.i, %B856.if.i
  %y.2.1.i31 = phi ptr [ %.754.i, %B856.if.i ], [ %.580.i, %B666.i ]
  %x.2.1.i30 = phi ptr [ %.745.i, %B856.if.i ], [ %.547.i, %B666.i ]
  %rest.2.1.i29 = phi i64 [ %.730.i, %B856.if.i ], [ %.287.i.051, %B666.i ]
  %.629.i.027 = phi i64 [ %.698.i, %B856.if.i ], [ 0, %B666.i ]
  %.698.i = add nuw nsw i64 %.629.i.027, 1
  %.727.i.idx = mul i64 %.629.i.027, 40
  %.727.i = getelementptr i8, ptr %1, i64 %.727.i.idx
  %.728.i = load i64, ptr %.727.i, align 8, !noalias !0
  %.730.i = udiv i64 %rest.2.1.i29, %.728.i
  %.734.i = mul nsw i64 %.730.i, %.728.i
  %.736.i.recomposed = urem i64 %rest.2.1.i29, %.728.i
  %.741.i = getelementptr i8, ptr %.727.i, i64 8
  %.742.i = load i64, ptr %.741.i, align 8, !noalias !0
  %.743.i = mul nsw i64 %.736.i.recomposed, %.742.i
  %.745.i = getelementptr i8, ptr %x.2.1.i30, i64 %.743.i
  %.750.i = getelementptr i8, ptr %.727.i, i64 16
  %.751.i = load i64, ptr %.750.i, align 8, !noalias !0
  %.752.i = mul nsw i64 %.736.i.recomposed, %.751.i
  %.754.i = getelementptr i8, ptr %y.2.1.i31, i64 %.752.i
  %.759.i = getelementptr i8, ptr %.727.i, i64 24
  %.760.i = load i64, ptr %.759.i, align 8, !noalias !0
  %.761.i = shl nsw i64 %.760.i, 3
  %.763.i = getelementptr i8, ptr %.258.i, i64 %.761.i
  %.764.i = load i64, ptr %.763.i, align 4, !noalias !0
  %.767.i = getelementptr i8, ptr %.727.i, i64 32
  %.768.i = load i64, ptr %.767.i, align 8, !noalias !0
  %.769.i = mul nsw i64 %.768.i, %.736.i.recomposed
  %.770.i = add nsw i64 %.769.i, %.764.i
  store i64 %.770.i, ptr %.763.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.605.i, %.698.i
  br i1 %exitcond.not, label %B1340.i.preheader, label %B856.if.i

B1340.if.i:                                       ; preds = %B1340.i.preheader, %B1506.i
  %memory.2.1.i37 = phi i64 [ %memory.3.2.i, %B1506.i ], [ 1, %B1340.i.preheader ]
  %data.2.1.i36 = phi i64 [ %data.3.2.i13, %B1506.i ], [ 1, %B1340.i.preheader ]
  %.813.i.034 = phi i64 [ %.882.i, %B1506.i ], [ 0, %B1340.i.preheader ]
  %.882.i = add nuw nsw i64 %.813.i.034, 1
  %.924.not.i = icmp eq i64 %.813.i.034, %.114.i
  br i1 %.924.not.i, label %B1506.i, label %B1456.i

B1670.if.i:                                       ; preds = %B1670.if.i.lr.ph, %B1668.i.loopexit
  %.1055.i.047 = phi i64 [ 0, %B1670.if.i.lr.ph ], [ %.1125.i, %B1668.i.loopexit ]
  %.1125.i = add nuw nsw i64 %.1055.i.047, 1
  %.1155.i = mul nsw i64 %.1055.i.047, %.246.i
  %.1155..i = select i1 %.252.i, i64 %.1155.i, i64 0
  %8 = add i64 %.1155..i, %.997.i
  %.1180.i = sub i64 %.1177.i, %8
  %.8.i = tail call i64 @llvm.smax.i64(i64 %.1180.i, i64 0)
  %.10.i5 = add i64 %.9.i, %.8.i
  %.11.i = udiv i64 %.10.i5, %.136.i
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.158.i, i64 %.11.i)
  %.1199.i = sub i64 %.1196.i, %8
  %.8.i6 = tail call i64 @llvm.smax.i64(i64 %.1199.i, i64 0)
  %.10.i8 = add i64 %.9.i, %.8.i6
  %.11.i9 = udiv i64 %.10.i8, %.136.i
  %.13.i10 = tail call i64 @llvm.smin.i64(i64 %.158.i, i64 %.11.i9)
  br i1 %.252.i, label %B1976.i, label %B1920.i

B2184.if.i:                                       ; preds = %B1976.i, %B2184.if.i
  %.1340.i.041 = phi i64 [ %.1409.i, %B2184.if.i ], [ 0, %B1976.i ]
  %.1409.i = add nuw nsw i64 %.1340.i.041, 1
  %.1435.i = mul nsw i64 %.1340.i.041, %.202.i
  %.1437.i = mul nsw i64 %.1340.i.041, %.180.i
  %.1439.i = getelementptr i8, ptr %.1282.i, i64 %.1437.i
  %.1440.i = load float, ptr %.1439.i, align 4, !noalias !0
  %.1442.i = getelementptr i8, ptr %.1310.i, i64 %.1435.i
  store float %.1440.i, ptr %.1442.i, align 4, !noalias !0
  %exitcond53.not = icmp eq i64 %.1316.i, %.1409.i
  br i1 %exitcond53.not, label %B2264.i, label %B2184.if.i

B2302.if.i:                                       ; preds = %B2264.i, %B2302.if.i
  %.1486.i.045 = phi i64 [ %.1548.i, %B2302.if.i ], [ %.1496.i, %B2264.i ]
  %.1483.i.044 = phi i64 [ %.1552.i, %B2302.if.i ], [ %.1316.i, %B2264.i ]
  %.1548.i = add nsw i64 %.1486.i.045, -1
  %.1552.i = add i64 %.1483.i.044, 1
  %9 = mul nsw i64 %.1483.i.044, %.202.i
  %.1581.i = getelementptr i8, ptr %.1310.i, i64 %9
  store float 0.000000e+00, ptr %.1581.i, align 4, !noalias !0
  %.1539.i = icmp samesign ugt i64 %.1486.i.045, 1
  br i1 %.1539.i, label %B2302.if.i, label %B1668.i.loopexit

f32_copy.body.exit:                               ; preds = %B584.i.loopexit, %.6
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
